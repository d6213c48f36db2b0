import { ruleTable } from '../findings-in';

const nobody = {
  ...({ candidateNumber: '', uci: '', surname: '', forenames: '', birthDate: '', sex: '' } as const),
};

ruleTable('row-without-candidate', [
  ['a candidate', [{}], []],
  ['an entry of nobody', [{ ...nobody }], [['H2', 'row-without-candidate', 'orphan']]],
  ['a remark', [{ ...nobody, code: 'Printed by the exams office' }], []],
]);
