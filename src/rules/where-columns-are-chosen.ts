/** Where an officer says what a column is: the command line, which has no pane, puts its own words in the place of these. */
export const WHERE_COLUMNS_ARE_CHOSEN = 'press the sheet’s name at the top of the pane';
