const evidence = 'evidence { policy { id name } ref anchor quote start end anchorStart anchorEnd review }';

/** A page of 200 measures with all their relations, one level deep: what a researcher may write by hand. */
export const measurePage = `query ($first: Int = 200) { measures(first: $first) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes {
    id name summary section ref part characters ${evidence}
    policy { id name issued regions { id name } }
    codings { strength debated instrument { id name } ${evidence} }
    instruments { id name }
    responsibilities { role printed position inherited agency { id name } ${evidence} }
    programs { id name type }
    programUses { program { id } ${evidence} }
    incentives { id name form cap floor amount rate unit normalized { value unit } recipient { id name } ${evidence} }
    targets { id name value unit year normalized { value unit } baseline { value unit } indicator { id name } ${evidence} }
    involves { role group { id name } ${evidence} }
    industries { id name }
    industryAims { industry { id } ${evidence} }
    citations { relation cited { id name } ${evidence} }
  }
} }`;
