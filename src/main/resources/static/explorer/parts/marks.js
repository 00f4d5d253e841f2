/**
 * Small signs: the five bases, what speaks for and against, stage. Each has its words, so that neither shape nor
 * colour carries a meaning alone.
 */
import { html } from '../lib.js';
import { t, word } from '../messages.js';

/** The five bases, always in this order and place, so that rows compare at a glance. */
export const BASES = ['CLINICAL_TRIAL', 'CASE_REPORT', 'MECHANISM', 'PRECLINICAL', 'SIMILAR_INDICATION'];

const SHAPES = {
	CLINICAL_TRIAL: 'M3 12h5m0 0 4-5h9M8 12l4 5h9M18 4l3 3-3 3M18 14l3 3-3 3',
	CASE_REPORT: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
	MECHANISM: 'M3 12h6m6 0h6M9 12a3 3 0 1 0 6 0 3 3 0 1 0-6 0M12 5v4m0 6v4',
	PRECLINICAL: 'M9 3h6M10 3v7l-5 9a1.500 1.500 0 0 0 1.300 2h11.400a1.500 1.500 0 0 0 1.300-2l-5-9V3M7.500 15h9',
	SIMILAR_INDICATION: 'M3 12a6 6 0 1 0 12 0 6 6 0 1 0-12 0M9 12a6 6 0 1 0 12 0 6 6 0 1 0-12 0',
	UNSPECIFIED: 'M12 18v.1M9 9a3 3 0 1 1 4 3c-1 .5-1 1-1 2'
};

/** The sign of a basis, without words: for use beside its name. */
export function BasisSign({ basis }) {
	return html`<svg class="sign" viewBox="0 0 24 24" aria-hidden="true"><path d=${SHAPES[basis] ?? SHAPES.UNSPECIFIED} />
		</svg>`;
}

/** The name of a basis with its sign. */
export function BasisName({ basis }) {
	return html`<span class="basis"><${BasisSign} basis=${basis} />${word('Basis', basis)}</span>`;
}

/** Whether something speaks for or against, with a sign besides the colour. */
export function StanceChip({ stance, children }) {
	const sign = { SUPPORTS: '+', OPPOSES: '−', NEUTRAL: '·' }[stance];
	return html`<span class="chip stance-${stance.toLowerCase()}"><span class="chip-sign" aria-hidden="true">${sign}</span>
		${children ?? word('Stance', stance)}</span>`;
}

/** How far a drug has come, and whether it was withdrawn: two things. */
export function StageChip({ drug }) {
	return html`<span class="stage">${drug.stage ? word('Stage', drug.stage) : t('drug.stageUnknown')}</span>
		${drug.withdrawn && html` <span class="chip warn">${t('drug.withdrawn')}</span>`}`;
}

/** So few are drawn as dots, one a patient; of more, a number says it better. */
const DOTS = 4;

/** A few patients, one dot each; `of` are all, of whom `count` are filled. Beside it stands the number in words. */
export function Dots({ count, of = count, stance = 'NEUTRAL' }) {
	return of > 0 && of <= DOTS && html`<span class="dots dots-${stance.toLowerCase()}" aria-hidden="true">
		${'●'.repeat(count)}${'○'.repeat(of - count)}</span> `;
}
