/**
 * The manifest for Microsoft Marketplace, made of that for administrators. For add-ins from there Excel ignores that a button's program
 * shows the pane, since 23 February 2026: so it has the one button that Excel opens the pane with by itself, which offers the others' work.
 */
export function storeManifest(manifest: string): string {
  const withoutPrograms = manifest.replace(/[ \t]*<Control [^]*?<\/Control>\r?\n/g, (control) =>
    control.includes('xsi:type="ExecuteFunction"') ? '' : control,
  );
  return withoutPrograms.replace(/[ \t]*<bt:(?:Image|Url|String) id="([^"]+)"[^>]*\/>\r?\n/g, (resource, id: string) =>
    withoutPrograms.includes(`resid="${id}"`) ? resource : '',
  );
}
