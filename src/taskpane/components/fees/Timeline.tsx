import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CalendarDate } from '../../../entries';
import type { LateStage } from '../../../reference';
import { timelineWords } from '../../words/fees';
import type { SeriesView } from '../../worker/views/series-view';
import { timelineScale } from './timeline-scale';

const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  series: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  picture: { display: 'block', width: '100%', height: '40px', overflow: 'visible' },
  'stage-none': { fill: tokens.colorPaletteBlueBackground2 },
  'stage-late': { fill: tokens.colorPaletteMarigoldBackground2 },
  'stage-very-late': { fill: tokens.colorPaletteRedBackground2 },
  'stage-closed': { fill: tokens.colorNeutralBackground6 },
  stage: { '@media (forced-colors: active)': { forcedColorAdjust: 'none', stroke: 'CanvasText' } },
  day: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { stroke: 'Highlight' },
  },
  dayDot: { fill: tokens.colorNeutralForeground1, '@media (forced-colors: active)': { fill: 'Highlight' } },
  dayWords: {
    fill: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    fontFamily: tokens.fontFamilyBase,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
  dates: {
    display: 'grid',
    gap: '2px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  now: { fontWeight: tokens.fontWeightSemibold },
  swatch: {
    display: 'inline-block',
    width: '10px',
    height: '10px',
    marginRight: '6px',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: 'none',
  },
  'swatch-none': { backgroundColor: tokens.colorPaletteBlueBackground2 },
  'swatch-late': { backgroundColor: tokens.colorPaletteMarigoldBackground2 },
  'swatch-very-late': { backgroundColor: tokens.colorPaletteRedBackground2 },
  'swatch-closed': { backgroundColor: tokens.colorNeutralBackground6 },
});

interface TimelineProps {
  readonly series: readonly SeriesView[];
  readonly asOf: CalendarDate;
  readonly isToday: boolean;
}

/** When entries to each series are on time, late, very late and closed: a line for the eye, the dates as a list. */
export function Timeline({ series, asOf, isToday }: TimelineProps): ReactElement {
  const styles = useStyles();
  if (series.length === 0) return <p className={styles.none}>{timelineWords.noSeries}</p>;
  return (
    <>
      {series.map((one) => (
        <OneSeries key={one.code} series={one} asOf={asOf} isToday={isToday} />
      ))}
    </>
  );
}

interface OneSeriesProps extends Omit<TimelineProps, 'series'> {
  readonly series: SeriesView;
}

function OneSeries({ series, asOf, isToday }: OneSeriesProps): ReactElement {
  const styles = useStyles();
  const scale = timelineScale(series, asOf);
  const dayWords = isToday ? timelineWords.today(asOf) : timelineWords.sendDay(asOf);
  return (
    <div className={styles.series}>
      <h3 className={styles.title}>{timelineWords.label(series.words, series.entries)}</h3>
      {scale === null ? (
        <p className={styles.none}>{timelineWords.unknown}</p>
      ) : (
        <svg className={styles.picture} aria-hidden="true" focusable="false">
          {scale.stretches.map(({ stage, from, to }) => (
            <rect
              key={stage}
              className={mergeClasses(styles.stage, styles[`stage-${stage}`])}
              x={`${from}%`}
              width={`${to - from}%`}
              y="20"
              height="14"
            />
          ))}
          <line className={styles.day} x1={`${scale.day}%`} x2={`${scale.day}%`} y1="15" y2="38" />
          <circle className={styles.dayDot} cx={`${scale.day}%`} cy="15" r="3" />
          <text
            className={styles.dayWords}
            x={`${scale.day}%`}
            y="9"
            textAnchor={scale.day < 30 ? 'start' : scale.day > 70 ? 'end' : 'middle'}
          >
            {dayWords}
          </text>
        </svg>
      )}
      <ul className={styles.dates}>
        {stageDates(series).map(({ stage, text }) => (
          <li key={text} className={mergeClasses(stage !== null && stage === series.stage && styles.now)}>
            {stage === null ? null : <span className={mergeClasses(styles.swatch, styles[`swatch-${stage}`])} />}
            {text}
            {stage !== null && stage === series.stage && isToday ? ` (${timelineWords.now})` : ''}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The dates in words, in their order. */
function stageDates({
  deadline,
  lateUntil,
  veryLateUntil,
  refundUntil,
  results,
}: SeriesView): { stage: LateStage | null; text: string }[] {
  const { stages, until, after, refund, results: resultsWords } = timelineWords;
  const dates: { stage: LateStage | null; text: string }[] = [];
  const add = (stage: LateStage, known: SeriesView['deadline']): void => {
    if (known) dates.push({ stage, text: until(stages[stage], known.value, known.confidence === 'confirmed') });
  };
  add('none', deadline);
  add('late', lateUntil);
  add('very-late', veryLateUntil);
  if (deadline && !lateUntil) dates.push({ stage: 'late', text: after(stages.late, deadline.value) });
  if (lateUntil && !veryLateUntil)
    dates.push({ stage: 'very-late', text: after(stages['very-late'], lateUntil.value) });
  if (veryLateUntil) dates.push({ stage: 'closed', text: after(stages.closed, veryLateUntil.value) });
  if (refundUntil) dates.push({ stage: null, text: refund(refundUntil.value, refundUntil.confidence === 'confirmed') });
  if (results) dates.push({ stage: null, text: resultsWords(results.value, results.confidence === 'confirmed') });
  return dates;
}
