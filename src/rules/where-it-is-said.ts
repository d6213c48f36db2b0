/**
 * Where an officer says what the sheet leaves out, as parts of messages: the command line, which has no pane, puts its own words in the place of
 * each.
 */
export const WHERE_IT_IS_SAID = {
  columns: 'press the sheet’s name at the top of the pane',
  qualification: 'in the pane under All entries here are for',
  series: 'in the pane under These units are for',
  registered: 'the pane asks above the findings',
  basedata: 'under Reference',
} as const;
