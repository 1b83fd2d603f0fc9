import type { SourceResolvers } from '../../generated/resolvers.ts';

export const Source: SourceResolvers = {
  attached: ({ id }, _args, context) => context.loaders.attached.load(id),
};
