export declare function sampleFiles(): {
  readonly 'entries.xlsx': Buffer;
  readonly 'reference.json': Buffer;
  readonly 'basedata.zip': Buffer;
};
