/** How to have Excel load the add-in from this machine, by platform: what a developer reads after `npm run excel`. */
export function sideloading(manifest: string): string {
  return `To load it into Excel, choose one:

Excel on the web (any machine)
  1. Open a workbook in Excel on the web, in a browser on this machine.
  2. Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in.
  3. Choose ${manifest}

Excel for Windows
  npx office-addin-debugging@7 start manifest.xml desktop --app excel --no-debug
  Afterwards: npx office-addin-debugging@7 stop manifest.xml
  By hand: put the manifest into a shared folder, add that under File > Options > Trust Center > Trust Center Settings >
  Trusted Add-in Catalogs ("Show in Menu"), start Excel again, and choose Home > Add-ins > More Add-ins > Shared Folder.

Excel for Mac
  mkdir -p ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef
  cp "${manifest}" ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef/
  Start Excel again and choose Home > Add-ins. Afterwards delete the copy.

The group Entrywise then stands on the Home tab. docs/release-check.md says what to try.`;
}
