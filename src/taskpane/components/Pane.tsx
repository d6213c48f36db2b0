import {
  FluentProvider,
  makeStyles,
  mergeClasses,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore, type ReactElement } from 'react';
import type { PaneController } from '../state/controller';
import type { Tab } from '../state/pane-state';
import type { Theme } from '../theme';
import { words } from '../words/pane';
import { CheckTab } from './check/CheckTab';
import { ControllerContext } from './controller-context';
import { droppedFiles } from './dropped-files';
import { FIRST_LIST, FindingsListContext } from './findings-list';
import { Header } from './Header';
import { Icon } from './Icon';
import { LazyPart } from './LazyPart';
import { NavigationContext, type Page } from './navigation';
import { NoticeBar } from './NoticeBar';
import { FeesTab, ReadingPage, ReferenceTab, RulePage, SubmitTab } from './parts';
import { ScrollerContext } from './scroller';
import { panelId, tabId, Tabs } from './Tabs';
import { useClock } from './use-clock';

const useStyles = makeStyles({
  provider: { height: '100%' },
  pane: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr) auto',
    gridTemplateColumns: 'minmax(0, 1fr)',
    height: '100%',
    minWidth: 0,
    hyphens: 'auto',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  place: { position: 'relative' },
  // The bar stays: WebView2 shows one that comes and goes only under the pointer.
  panel: { position: 'absolute', inset: 0, overflowY: 'scroll', overflowX: 'hidden', outlineOffset: '-2px' },
  page: { backgroundColor: tokens.colorNeutralBackground1 },
  content: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    boxSizing: 'border-box',
  },
  footer: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface PaneProps {
  readonly controller: PaneController;
  readonly theme: Theme;
}

/** The whole pane beside one open workbook. It fills the element that it stands in. */
export function Pane({ controller, theme }: PaneProps): ReactElement {
  const styles = useStyles();
  const { tab } = useSyncExternalStore(controller.subscribe, controller.state, controller.state);
  const isDark = useSyncExternalStore(theme.subscribe, theme.isDark);
  const [page, setPage] = useState<Page | null>(null);
  const view = useState(FIRST_LIST);
  const pane = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => void controller.start(), [controller]);
  useClock(controller);
  useEffect(() => {
    let stop: (() => void) | null = null;
    let isOver = false;
    void import('./kept-focus').then(
      ({ keepFocus }) => {
        if (pane.current && panel.current && !isOver) stop = keepFocus(pane.current, panel.current);
      },
      () => undefined,
    );
    return () => {
      isOver = true;
      stop?.();
    };
  }, []);
  // Each tab is found again where it was left, and a new one at its top.
  const places = useRef<Partial<Record<Tab, number>>>({});
  useLayoutEffect(() => {
    if (panel.current) panel.current.scrollTop = places.current[tab] ?? 0;
  }, [tab]);

  const open = (next: Page): void => {
    // From one page to the next the way back stays the same.
    if (page === null) opener.current = document.activeElement;
    setPage(next);
  };
  // Whoever opened the page has the focus again when it is closed.
  const close = (): void => {
    setPage(null);
    const back = opener.current;
    requestAnimationFrame(() => {
      if (back instanceof HTMLElement && back.isConnected) back.focus();
      else panel.current?.focus();
    });
  };
  const choose = (next: Tab): void => {
    controller.showTab(next);
    setPage(null);
  };

  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} className={styles.provider}>
      <ControllerContext value={controller}>
        <NavigationContext value={open}>
          <div ref={pane} className={styles.pane} {...droppedFiles(controller)}>
            <div>
              <Header />
              <Tabs chosen={tab} onChoose={choose} />
              <NoticeBar />
            </div>
            <div className={styles.place} role="tabpanel" id={panelId(tab)} aria-labelledby={tabId(tab)}>
              {/* What is below a page stays as it was: open groups, the search, the place in the list. */}
              <div
                ref={panel}
                className={styles.panel}
                tabIndex={-1}
                inert={page !== null}
                onScroll={({ currentTarget }) => (places.current[tab] = currentTarget.scrollTop)}
              >
                <div className={styles.content}>
                  <LazyPart key={tab}>
                    <FindingsListContext value={view}>
                      <ScrollerContext value={panel}>
                        <TabContent tab={tab} />
                      </ScrollerContext>
                    </FindingsListContext>
                  </LazyPart>
                </div>
              </div>
              {page === null ? null : (
                <div className={mergeClasses(styles.panel, styles.page)}>
                  <div className={styles.content}>
                    <LazyPart key={page.kind}>
                      {page.kind === 'rule' ? (
                        <RulePage key={page.rule} rule={page.rule} onClose={close} />
                      ) : (
                        <ReadingPage onClose={close} />
                      )}
                    </LazyPart>
                  </div>
                </div>
              )}
            </div>
            <footer className={styles.footer}>
              <Icon name="lock" size={14} />
              {words.privacy}
            </footer>
          </div>
        </NavigationContext>
      </ControllerContext>
    </FluentProvider>
  );
}

interface TabContentProps {
  readonly tab: Tab;
}

function TabContent({ tab }: TabContentProps): ReactElement {
  switch (tab) {
    case 'check':
      return <CheckTab />;
    case 'fees':
      return <FeesTab />;
    case 'submit':
      return <SubmitTab />;
    case 'reference':
      return <ReferenceTab />;
  }
}
