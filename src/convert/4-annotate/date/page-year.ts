import type { DateEvidence, YearEvidence } from './evidence.ts';

/** From this month on the running year is told by its number as well as by 今年. */
const LATE = 10;
/** Beside it even the year before is not called by its number. */
const LAST_YEAR = '去年';
/** 今年上半年 is told in any month of its second half. */
const AT_LEAST = /半年|季度/u;

export interface PageYear {
  value: number;
  /** False where only facts of the past say it. */
  sure: boolean;
  /** True where it is told as a year that is over, or all but over. */
  whole?: boolean;
}

/** The latest year that is told exactly, unless a fact is later; else the latest fact, unsure. */
export function yearOf(evidence: DateEvidence[]): PageYear | undefined {
  const certain = highest(evidence.flatMap(({ year }) => (year?.certain ? [year.value] : [])));
  const told = latest(evidence, 'exact');
  const exact = certain !== undefined && (told ?? 0) <= certain + 1 ? certain : told;
  if (exact === undefined) return factualYear(evidence);
  const whole = evidence.every(({ year }) => year?.sure !== 'exact' || year.value < exact || year.whole);
  const floor = latest(evidence, 'floor') ?? exact;
  const later = whole && isEarlier(runningMonth(evidence)) ? (successorOf(evidence) ?? exact) : floor;
  return {
    value: Math.max(exact, floor, later),
    sure: exact >= floor,
    whole: whole && exact >= Math.max(later, floor),
  };
}

/** The latest fact, or the year after a year that is over; nothing where a single year of the past is all there is. */
function factualYear(evidence: DateEvidence[]): PageYear | undefined {
  const floor = latest(evidence, 'floor') ?? 0;
  const month = runningMonth(evidence);
  const successor = successorOf(evidence) ?? 0;
  const told = Math.max(floor, successor);
  if (told === 0) {
    const background = latest(evidence, 'background');
    return background === undefined ? undefined : { value: background, sure: false };
  }
  if (isOver(evidence, floor, runningMonth(evidence.filter(({ words }) => !AT_LEAST.test(words)))))
    return { value: Math.max(told, floor + 1), sure: false };
  if (floor > successor ? isHistory(evidence, floor, month) : isPassing(evidence, successor, floor))
    return undefined;
  return { value: told, sure: false };
}

/** The year after one whose prizes, figures or events are told as over. */
function successorOf(evidence: DateEvidence[]): number | undefined {
  const past = isEarlier(runningMonth(evidence)) ? latest(evidence, 'past') : undefined;
  const value = Math.max(latest(evidence, 'successor') ?? 0, past ?? 0);
  return value > 0 ? value : undefined;
}

/** 2012年获批…, in news of a day, or of a year that is called 今年: the founding says nothing about the year of the news. */
function isHistory(evidence: DateEvidence[], floor: number, month: number | undefined): boolean {
  const loose = count(evidence, 'loose', floor) >= count(evidence, 'floor', floor);
  const saysLast = evidence.some(({ words }) => words === LAST_YEAR);
  if (!saysLast && month && !isEarlier(month) && latest(evidence, 'past') === floor + 1) return false;
  return loose && (month !== undefined || count(evidence, 'relative', 0) > 0);
}

/** 2019年，产值…: one such clause, and nothing else, may be of any year gone by. */
function isPassing(evidence: DateEvidence[], successor: number, floor: number): boolean {
  if (successor === floor || latest(evidence, 'successor') === successor) return false;
  return count(evidence, 'past', successor) < 2;
}

/** What happened in December 2023 makes a page of June one of 2024. */
function isOver(evidence: DateEvidence[], floor: number, running: number | undefined): boolean {
  return evidence.some(({ year, month }) => {
    return year?.value === floor && month && running && month.value > running;
  });
}

/** The latest month told without a year. */
function runningMonth(evidence: DateEvidence[]): number | undefined {
  return highest(
    evidence.flatMap(({ year, month }) => (!year && month?.sure === 'told' ? [month.value] : [])),
  );
}

function isEarlier(month: number | undefined): boolean {
  return month !== undefined && month < LATE;
}

function latest(evidence: DateEvidence[], sure: YearEvidence['sure']): number | undefined {
  return highest(evidence.flatMap(({ year }) => (year?.sure === sure ? [year.value] : [])));
}

function count(evidence: DateEvidence[], sure: YearEvidence['sure'], value: number): number {
  return evidence.filter(({ year }) => year?.sure === sure && year.value === value).length;
}

function highest(values: number[]): number | undefined {
  return values.length > 0 ? Math.max(...values) : undefined;
}
