/**
 * The workbench as one file: the script in the page is also the script of its workers, so that nothing is in it twice. Only what
 * is wanted where it runs is started.
 */
if (typeof document === 'undefined') void import('./worker').then(({ startJob }) => startJob(self.name));
else {
  const script = document.currentScript?.textContent ?? '';
  void import('./page').then(({ showPage }) => showPage(script));
}
