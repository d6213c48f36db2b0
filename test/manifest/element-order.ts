/**
 * The order in which Excel wants the children of each element, with `?` where one may be missing and `*` where there may be
 * several: what the schema of add-in only manifests says of the elements that are used (Microsoft's "How to find the proper
 * order of manifest elements"). An element that is not here has no children.
 */
export const ELEMENT_ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...['Id', 'AlternateId?', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description'],
    ...['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomains?', 'Hosts', 'Requirements', 'DefaultSettings'],
    ...['Permissions', 'VersionOverrides'],
  ],
  'OfficeApp/Hosts': ['Host*'],
  Requirements: ['Sets'],
  Sets: ['Set*'],
  DefaultSettings: ['SourceLocation'],
  VersionOverrides: ['Description?', 'Requirements?', 'Hosts', 'Resources'],
  Hosts: ['Host*'],
  'VersionOverrides/Hosts/Host': ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  Runtimes: ['Runtime'],
  AllFormFactors: ['ExtensionPoint'],
  'AllFormFactors/ExtensionPoint': ['Script', 'Page', 'Metadata', 'Namespace'],
  Script: ['SourceLocation'],
  Page: ['SourceLocation'],
  Metadata: ['SourceLocation'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint*'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  'DesktopFormFactor/ExtensionPoint': ['OfficeTab'],
  OfficeTab: ['Group*'],
  Group: ['Label', 'Icon', 'Control*'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Icon: ['bt:Image*'],
  'Action ShowTaskpane': ['TaskpaneId', 'SourceLocation'],
  'Action ExecuteFunction': ['FunctionName'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
  'bt:Images': ['bt:Image*'],
  'bt:Urls': ['bt:Url*'],
  'bt:ShortStrings': ['bt:String*'],
  'bt:LongStrings': ['bt:String*'],
};
