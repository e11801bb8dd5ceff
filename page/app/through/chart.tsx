import { scaleLinear } from "d3-scale";
import { curveStepAfter, line } from "d3-shape";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { MonthView } from "../../engine/through.js";
import { says } from "../words.js";

interface ChartProps {
  readonly months: readonly MonthView[];
  readonly selected: number;
  readonly onSelect: (index: number) => void;
}

const height = 380;
const margin = { top: 16, right: 16, bottom: 30, left: 62 };

/** How wide an element is, as it changes. */
function useWidth(): [(element: HTMLElement | null) => void, number] {
  const [width, setWidth] = useState(720);
  const observer = useRef<ResizeObserver | undefined>(undefined);
  const watch = (element: HTMLElement | null): void => {
    if (element === null || observer.current !== undefined) return;
    observer.current = new ResizeObserver(([entry]) =>
      setWidth(Math.max(260, Math.round(entry?.contentRect.width ?? 720))),
    );
    observer.current.observe(element);
  };
  useEffect(() => () => observer.current?.disconnect(), []);
  return [watch, width];
}

/**
 * Monthly gross in steps, the SMIC beside it and a mark where something changed; arrow keys go from
 * change to change.
 */
export function Chart({ months, selected, onSelect }: ChartProps): JSX.Element {
  const words = says().through;
  const [watch, width] = useWidth();
  const amounts = months.flatMap(({ gross, smic }) =>
    gross === undefined ? [smic] : [gross, smic],
  );
  const x = scaleLinear([0, months.length], [margin.left, width - margin.right]);
  const y = scaleLinear(
    [Math.min(...amounts) * 0.97, Math.max(...amounts) * 1.03],
    [height - margin.bottom, margin.top],
  ).nice();
  const at = (clientX: number, box: DOMRect): number => {
    const place = Math.floor(x.invert(((clientX - box.left) / box.width) * width));
    return Math.min(Math.max(place, 0), months.length - 1);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextPlace(event, months, selected);
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next);
  };
  const now = months[selected] as MonthView;
  return (
    <div
      ref={watch}
      class="chart"
      role="slider"
      tabIndex={0}
      aria-label={words.chart}
      aria-valuemin={0}
      aria-valuemax={months.length - 1}
      aria-valuenow={selected}
      aria-valuetext={`${now.said}, ${now.grossSaid}`}
      onKeyDown={onKeyDown}
      onPointerMove={(event) =>
        onSelect(at(event.clientX, event.currentTarget.getBoundingClientRect()))
      }
    >
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
        <Axes x={x} y={y} width={width} months={months} />
        <Curves x={x} y={y} months={months} />
        <Pointer x={x} y={y} month={now} place={selected} />
      </svg>
    </div>
  );
}

/** Whether something changes in a month: the pay, or what acts say of it. */
export function isMarked({ change, legal }: MonthView): boolean {
  return change !== undefined || legal.length > 0;
}

/** Where a key leads: from change to change, or a month at a time with the capital key held. */
function nextPlace(
  { key, shiftKey }: KeyboardEvent,
  months: readonly MonthView[],
  selected: number,
): number | undefined {
  const step = { ArrowLeft: -1, ArrowRight: 1, ArrowDown: -1, ArrowUp: 1 }[key];
  if (key === "Home") return 0;
  if (key === "End") return months.length - 1;
  if (step === undefined) return undefined;
  let place = selected + step;
  const free = (month: MonthView | undefined): boolean => month !== undefined && !isMarked(month);
  while (!shiftKey && free(months[place])) place += step;
  return Math.min(Math.max(place, 0), months.length - 1);
}

type Scale = ReturnType<typeof scaleLinear<number, number>>;

interface DrawnProps {
  readonly x: Scale;
  readonly y: Scale;
}

function Axes({
  x,
  y,
  width,
  months,
}: DrawnProps & { readonly width: number; readonly months: readonly MonthView[] }): JSX.Element {
  const years = months
    .map(({ month }, place) => ({
      year: Number(month.slice(0, 4)),
      place,
      first: month.endsWith("-01"),
    }))
    .filter(({ first }) => first);
  const every = Math.ceil((years.length * 46) / (width - margin.left - margin.right));
  return (
    <g class="axes">
      {y.ticks(6).map((tick) => (
        <g key={tick}>
          <line x1={margin.left} x2={width - margin.right} y1={y(tick)} y2={y(tick)} />
          <text x={margin.left - 8} y={y(tick)} dy="0.32em" text-anchor="end">
            {tick.toLocaleString(document.documentElement.lang)} €
          </text>
        </g>
      ))}
      {years
        .filter(({ year }) => year % every === 0)
        .map(({ year, place }) => (
          <g key={year}>
            <line
              x1={x(place)}
              x2={x(place)}
              y1={height - margin.bottom}
              y2={height - margin.bottom + 5}
            />
            <text x={x(place)} y={height - margin.bottom + 20} text-anchor="middle">
              {year}
            </text>
          </g>
        ))}
    </g>
  );
}

function Curves({
  x,
  y,
  months,
}: DrawnProps & { readonly months: readonly MonthView[] }): JSX.Element {
  const path = (value: (month: MonthView) => number | undefined): string =>
    line<MonthView>()
      .defined((month) => value(month) !== undefined)
      .x((_, place) => x(place))
      .y((month) => y(value(month) ?? 0))
      .curve(curveStepAfter)([...months]) ?? "";
  return (
    <g>
      {months.map(
        (each, place) =>
          isMarked(each) && (
            <line
              key={each.month}
              class="act-mark"
              x1={x(place)}
              x2={x(place)}
              y1={margin.top}
              y2={height - margin.bottom}
            />
          ),
      )}
      <path class="smic" d={path(({ smic }) => smic)} />
      <path class="gross" d={path(({ gross }) => gross)} />
      {months.map(
        ({ month, change, gross }, place) =>
          change &&
          gross !== undefined && (
            <circle key={month} class="act-dot" cx={x(place)} cy={y(gross)} r={3.5} />
          ),
      )}
    </g>
  );
}

function Pointer({
  x,
  y,
  month,
  place,
}: DrawnProps & { readonly month: MonthView; readonly place: number }): JSX.Element {
  const { gross } = month;
  return (
    <g class="pointer">
      <line x1={x(place)} x2={x(place)} y1={margin.top} y2={height - margin.bottom} />
      {gross !== undefined && <circle cx={x(place)} cy={y(gross)} r={6} />}
    </g>
  );
}
