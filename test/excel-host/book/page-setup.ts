/** How a sheet is printed, as it is in a new one; margins in points. */
export interface HostPageSetup {
  orientation: string;
  paperSize: string;
  zoom: {
    readonly scale?: number;
    readonly horizontalFitToPages?: number;
    readonly verticalFitToPages?: number;
  };
  readonly margins: Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>;
  /** The rows at the top of each page, counted from 0. */
  titleRows: { readonly top: number; readonly bottom: number } | null;
  gridlines: boolean;
  readonly footers: Record<'left' | 'center' | 'right', string>;
  /** The rows with which a new page begins, in order. */
  breaks: number[];
}

export function newPageSetup(): HostPageSetup {
  return {
    orientation: 'Portrait',
    paperSize: 'Letter',
    zoom: { scale: 100 },
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    titleRows: null,
    gridlines: false,
    footers: { left: '', center: '', right: '' },
    breaks: [],
  };
}
