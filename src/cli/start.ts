import { programScript, runProgram } from './program-script';

/** Node's own, where webpack would put in its. */
declare const __non_webpack_require__: NodeJS.Require;

runProgram(programScript(__dirname), __non_webpack_require__);
