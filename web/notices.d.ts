import type { Compilation, Compiler } from 'webpack';

export declare class Notices {
  apply(compiler: Compiler): void;
}
export declare function ownLicence(): string;
export declare function noticesOf(compilation: Compilation): string;
