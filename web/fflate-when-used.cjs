/*
 * The library fflate, set up when something of it is first used: that takes longer than to set up the rest of the command line, and a check of a
 * workbook needs nothing of it.
 */
module.exports = new Proxy({}, { get: (_, name) => require('fflate/browser')[name] });
