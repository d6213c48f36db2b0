import { programScript, runProgram } from './program-script';
import { startWords } from './words/start';

/** Node's own, where webpack would put in its. */
declare const __non_webpack_require__: NodeJS.Require;

const script = programScript(__dirname);
if (script === null) {
  process.stderr.write(startWords.noProgram(__dirname));
  process.exitCode = 2;
} else runProgram(script, __non_webpack_require__);
