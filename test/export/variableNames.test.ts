import { expect, test } from 'vitest';
import { variableNames } from '../../graph/export/tables/variableNames.ts';

test('free names become names of variables that Stata, R and NVivo take, no two alike', () => {
  const named = [
    'policy-function',
    'Policy Function',
    'ROTHWELL & Zegveld (1985), supply side',
    'rothwell & zegveld (1985), supply, environment, demand',
    '供给面、环境面',
    'Évaluation 2',
    '？',
    '！',
  ];
  expect(Object.fromEntries(variableNames('side', named))).toEqual({
    'policy-function': 'side_policy_function',
    'Policy Function': 'side_policy_function_2',
    'ROTHWELL & Zegveld (1985), supply side': 'side_rothwell_zegveld_1985_suppl',
    'rothwell & zegveld (1985), supply, environment, demand': 'side_rothwell_zegveld_1985_sup_2',
    '供给面、环境面': 'side_gong_ji_mian_huan_jing_mian',
    'Évaluation 2': 'side_evaluation_2',
    '？': 'side_other',
    '！': 'side_other_2',
  });
});
