/**
 * Programmes that offer a drug outside trials: whether they are open, and what their record lacks.
 */
import { html } from '../lib.js';
import { country, t, word } from '../messages.js';
import { RecordLink, RecordLinks } from './record.js';

export const PROGRAMME_FIELDS = `__typename id name status statusAsOf jurisdictions completeness { contact eligibility
	site score }
	diseases { __typename id name } organization { __typename id name }`;

const ASPECTS = ['contact', 'eligibility', 'site'];

const TONES = { AVAILABLE: 'stance-supports', NO_LONGER_AVAILABLE: 'stance-opposes',
	TEMPORARILY_NOT_AVAILABLE: 'stance-opposes' };

/** Whether a programme is open. */
export function ProgrammeStatus({ programme }) {
	return html`<span class="chip ${TONES[programme.status] ?? ''}">${word('ExpandedAccessStatus', programme.status)}
		</span>${programme.statusAsOf && html` <span class="quiet">${t('programme.asOf', { date: programme.statusAsOf })}
		</span>`}`;
}

/** What the record has of what a physician needs: three things, each with a sign and its words. */
export function Completeness({ completeness }) {
	return html`<ul class="checks" role="list">
		${ASPECTS.map((aspect) => html`<li key=${aspect} class=${completeness[aspect] ? 'has' : 'lacks'}>
		<span aria-hidden="true">${completeness[aspect] ? '✓' : '–'}</span> ${t(`programme.${aspect}.${completeness[aspect]
			? 'has' : 'lacks'}`)}</li>`)}</ul>`;
}

export function programmeColumns() {
	return [
		{ key: 'name', title: t('col.programme'), value: (row) => row.name,
			cell: (row) => html`<${RecordLink} node=${row} />` },
		{ key: 'status', title: t('col.status'), value: (row) => word('ExpandedAccessStatus', row.status),
			cell: (row) => html`<${ProgrammeStatus} programme=${row} />` },
		{ key: 'diseases', title: t('col.disease'), value: (row) => row.diseases.map(({ name }) => name).join(', '),
			cell: (row) => row.diseases.length > 0 ? html`<${RecordLinks} nodes=${row.diseases} />`
			: html`<span class="quiet">${t('table.absent')}</span>` },
		{ key: 'where', title: t('col.where'), value: (row) => row.jurisdictions.map(country).join(', ') },
		{ key: 'organization', title: t('col.organization'), value: (row) => row.organization?.name,
			cell: (row) => row.organization ? html`<${RecordLink} node=${row.organization} />`
			: html`<span class="quiet">${t('table.absent')}</span>` },
		{ key: 'completeness', title: t('col.completeness'), value: (row) => row.completeness.score,
			cell: (row) => html`<${Completeness} completeness=${row.completeness} />` }
	];
}
