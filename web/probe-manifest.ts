import { DEVELOPMENT_HOST } from './manifest-for';

/** The manifest of the page with the probes: a pane and nothing else, with an id of its own. */
export function probeManifest(host = DEVELOPMENT_HOST): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="TaskPaneApp">
  <Id>5d0a4a0e-6c0b-4d3e-9d57-0f3c4a7e61b2</Id>
  <Version>1.0.0.0</Version>
  <ProviderName>Entrywise</ProviderName>
  <DefaultLocale>en-GB</DefaultLocale>
  <DisplayName DefaultValue="Beliefs about Excel" />
  <Description DefaultValue="Tries what Entrywise believes of Excel, in a scratch workbook." />
  <IconUrl DefaultValue="${host}assets/entrywise-32.png" />
  <HighResolutionIconUrl DefaultValue="${host}assets/entrywise-64.png" />
  <SupportUrl DefaultValue="${host}probe.html" />
  <Hosts>
    <Host Name="Workbook" />
  </Hosts>
  <DefaultSettings>
    <SourceLocation DefaultValue="${host}probe.html" />
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
</OfficeApp>
`;
}
