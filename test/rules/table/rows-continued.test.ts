import { ruleTable } from '../findings-in';

const nobody = {
  ...({ candidateNumber: '', uci: '', surname: '', forenames: '', birthDate: '', sex: '' } as const),
};
const unit = { code: '05835/01', series: 'June 2027' };

ruleTable('rows-continued', [
  ['a name in each row', [{ person: 0 }, { person: 0, ...unit }], []],
  ['a name written once', [{ person: 0 }, { ...nobody, ...unit }], [['A3', 'rows-continued', 'continued']]],
]);
