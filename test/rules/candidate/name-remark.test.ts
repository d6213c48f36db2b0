import { ruleTable } from '../findings-in';

const silent = [
  'Smith-Jones',
  "O'Neill",
  'O’Neill',
  'Van der Berg',
  'St. John',
  'de la Cruz',
  'Null',
  'Leftwich',
  'Newton',
  'Donnelly',
  'Noting',
  'SEN',
];
const gone = ['Archer (LEFT)', 'Archer LEFT', 'Evans [WD]', 'Evans W/D', 'Evans - withdrawn', 'Archer (leaver)'].concat(
  ['LEFT Hughes', 'W/D: Hughes', 'Jones DO NOT ENTER', 'Jones not entering'],
);
const remarks = [
  'Archer (Liz)',
  'Archer - resit',
  'Archer -resit',
  'Archer resit',
  'Carter EAL',
  'Carter nan',
  'Carter TBC',
  'Carter now Dyson',
  'Carter nee Dyson',
];

ruleTable('name-remark', [
  ...silent.map((surname) => [`${surname} is a name`, [{ surname }], []] as const),
  ...gone.map((surname) => [surname, [{ surname }], [['D2', 'name-remark', 'gone']]] as const),
  ...remarks.map((surname) => [surname, [{ surname }], [['D2', 'name-remark', 'remark']]] as const),
  ['forenames', [{ forenames: 'Chloe - resit' }], [['E2', 'name-remark', 'remark']]],
  ['capitals in a list in capitals', [{ surname: 'LATE SEN' }], []],
  ['a star is a character that the file cannot hold', [{ surname: 'Smith *' }], [['D2', 'name-characters', 'dropped']]],
]);
