/**
 * Charts as SVG in real pixels, so that their words stay readable on a narrow screen; each has its numbers in it and
 * a table beside it.
 */
import { html, useEffect, useLayoutEffect, useRef, useState } from '../lib.js';
import { few, number, t } from '../messages.js';
import { Dots } from './marks.js';

const NARROW = 560;

const GRADES = [1, 2, 3, 4, 5];

/** The width of an element, which changes with the window. */
export function useWidth(initial = 640) {
	const ref = useRef();
	const [width, setWidth] = useState(initial);
	useLayoutEffect(() => setWidth(ref.current?.clientWidth || initial), []);
	useEffect(() => {
		const observer = new ResizeObserver(([{ contentRect }]) => contentRect.width > 0
			&& setWidth(Math.floor(contentRect.width)));
		observer.observe(ref.current);
		return () => observer.disconnect();
	}, []);
	return [ref, width];
}

/** So many are needed for a rate and its interval; fewer are told one by one. */
export const RATED = 5;

/** A share in words: `3 of 12 (25%)`; of fewer than five without a rate: `one of two`. */
export function shareText(share) {
	if (!share) {
		return null;
	}
	const { numerator, denominator, value } = share;
	return denominator < RATED ? t('chart.few', { numerator: few(numerator), denominator: few(denominator) })
		: t('chart.share', { numerator, denominator, percent: value === null ? '–' : number(100 * value, 1) });
}

/** A share in words, and where there are few, with a dot for each patient. */
export function Share({ share }) {
	return html`<${Dots} count=${share.numerator} of=${share.denominator} />${shareText(share)}`;
}

/** The interval of a share in words: `9–53%`; null where there are too few for one. */
export function intervalText(share) {
	return share && share.lower !== null && share.denominator >= RATED
		? `${number(100 * share.lower, 1)}–${number(100 * share.upper, 1)}%` : null;
}

function shortened(text, room) {
	const letters = Math.floor(room / 7);
	return text.length > letters ? `${text.slice(0, letters - 1).trimEnd()}…` : text;
}

/**
 * Adverse events on the scale from 1, mild, to 5, death: one row for each report, from the lower to the upper end of
 * its grade, with how many had it. `rows`: `{ key, label, lowest, highest, text, numbers }`, all graded.
 */
export function GradeChart({ label, rows, svg }) {
	const [ref, width] = useWidth();
	const narrow = width < NARROW;
	const left = narrow ? 0 : Math.min(260, width * .34);
	const right = narrow ? 0 : 130;
	const row = narrow ? 46 : 28;
	const head = narrow ? 26 : 42;
	const cell = (width - left - right) / GRADES.length;
	const top = (index) => head + index * row;
	return html`<div class="chart" ref=${ref}>
		<svg ref=${svg} role="img" aria-label=${label} width=${width} height=${head + rows.length * row + 6}>
			${GRADES.map((grade) => html`<g key=${grade}>
				<rect class="band band-${grade}" x=${left + (grade - 1) * cell} y="0" width=${cell - 2}
					height=${head + rows.length * row + 2} rx="4" />
				<text class="axis axis-strong" x=${left + (grade - .5) * cell} y="17" text-anchor="middle">${grade}</text>
				${!narrow && html`<text class="axis" x=${left + (grade - .5) * cell} y="33" text-anchor="middle">
					${t(`chart.grade.${grade}`)}</text>`}
			</g>`)}
			${rows.map(({ key, label: name, lowest, highest, text, numbers }, index) => {
				const y = top(index) + (narrow ? 22 : 6);
				const x = left + (lowest - 1) * cell + 4;
				const span = (highest - lowest + 1) * cell - 10;
				return html`<g key=${key}>
					<title>${`${name}: ${text}${numbers ? `, ${numbers}` : ''}`}</title>
					<text class="row-label" x=${narrow ? 2 : left - 10} y=${narrow ? y - 6 : y + 13} text-anchor=${narrow ? 'start'
						: 'end'}>${shortened(name, narrow ? width - 110 : left - 16)}</text>
					<rect class="grade-bar grade-bar-${highest}" x=${x} y=${y} width=${span} height="18" rx="9" />
					<text class="bar-text bar-text-${highest}" x=${x + span / 2} y=${y + 13} text-anchor="middle">${text}</text>
					${numbers && html`<text class="numbers" x=${width - 2} y=${narrow ? y - 6 : y + 13} text-anchor="end">
						${numbers}</text>`}
				</g>`;
			})}
		</svg>
	</div>`;
}

/**
 * Shares with their 95% intervals on one scale from 0 to 100%. `rows`: `{ key, label, share }`.
 */
export function IntervalChart({ label, rows, svg }) {
	const [ref, width] = useWidth();
	const narrow = width < NARROW;
	const left = narrow ? 0 : Math.min(300, width * .36);
	const right = narrow ? 0 : 150;
	const row = narrow ? 50 : 30;
	const head = 8;
	const bottom = head + rows.length * row;
	const room = width - left - right - 36;
	const at = (value) => left + 18 + value * room;
	return html`<div class="chart" ref=${ref}>
		<svg ref=${svg} role="img" aria-label=${label} width=${width} height=${bottom + 28}>
			${[0, .25, .5, .75, 1].map((value) => html`<g key=${value}>
				<line class="grid" x1=${at(value)} x2=${at(value)} y1=${head} y2=${bottom} />
				<text class="axis" x=${at(value)} y=${bottom + 18} text-anchor="middle">${number(100 * value)}%</text>
			</g>`)}
			${rows.map(({ key, label: name, share }, index) => {
				const y = head + index * row + (narrow ? 34 : row / 2);
				return html`<g key=${key}>
					<title>${`${name}: ${shareText(share)}; ${t('chart.interval')} ${intervalText(share) ?? '–'}`}</title>
					<text class="row-label" x=${narrow ? 2 : left - 4} y=${narrow ? y - 16 : y + 5} text-anchor=${narrow ? 'start'
						: 'end'}>${shortened(name, narrow ? width - 120 : left - 10)}</text>
					${share.lower !== null && html`<line class="whisker" x1=${at(share.lower)} x2=${at(share.upper)} y1=${y} y2=${y} />
						<line class="whisker" x1=${at(share.lower)} x2=${at(share.lower)} y1=${y - 5} y2=${y + 5} />
						<line class="whisker" x1=${at(share.upper)} x2=${at(share.upper)} y1=${y - 5} y2=${y + 5} />`}
					${share.value !== null && html`<circle class="point" cx=${at(share.value)} cy=${y} r="5.500" />`}
					<text class="numbers" x=${width - 2} y=${narrow ? y - 16 : y + 5} text-anchor="end">${shareText(share)}</text>
				</g>`;
			})}
		</svg>
	</div>`;
}
