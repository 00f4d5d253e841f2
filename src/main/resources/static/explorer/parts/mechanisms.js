/**
 * What drugs do to targets, and which targets diseases implicate, as columns.
 */
import { html } from '../lib.js';
import { t, word } from '../messages.js';
import { DrugLinks } from './evidence.js';
import { RecordLink, SourceNames } from './record.js';

export const MECHANISM_FIELDS = `drug { __typename id name withdrawn } target { __typename id name symbol } action
	direction specificity note
	statedBy { source { id name } }`;

export const IMPLICATION_FIELDS = `disease { __typename id name } target { __typename id name symbol } alteration
	{ name } role functionalEffect note
	statedBy { source { id name } }`;

/** A target by its symbol, with its name. */
export function TargetLink({ target }) {
	return html`<${RecordLink} node=${{ ...target, name: target.symbol ?? target.name }} />
		${target.symbol && html` <span class="quiet" lang="en">${target.name}</span>`}`;
}

const SOURCE = () => ({ key: 'source', title: t('col.source'),
	value: (row) => row.statedBy.map(({ source }) => source.name).join('; '),
	cell: (row) => html`<${SourceNames} statements=${row.statedBy} />` });

const TARGET = () => ({ key: 'target', title: t('col.target'), value: (row) => row.target.symbol ?? row.target.name,
	cell: (row) => html`<${TargetLink} target=${row.target} />` });

function noted(text, note) {
	return html`<div class="prose">${text}${note && html`<p class="hint" lang="en">${note}</p>`}</div>`;
}

/** Columns of mechanisms, seen from the other side: `other` is `target` or `drug`. */
export function mechanismColumns(other) {
	return [
		other === 'target' ? TARGET() : { key: 'drug', title: t('col.drug'), value: (row) => row.drug.name,
			cell: (row) => html`<${DrugLinks} drugs=${[row.drug]} />` },
		{ key: 'action', title: t('col.action'), value: (row) => word('ActionType', row.action),
			cell: (row) => noted(word('ActionType', row.action), row.note) },
		{ key: 'direction', title: t('col.direction'), value: (row) => word('ActionDirection', row.direction) },
		{ key: 'specificity', title: t('col.hits'), value: (row) => row.specificity && word('TargetType', row.specificity) },
		SOURCE()
	];
}

/** Columns of implications: `other` is `target` or `disease`. */
export function implicationColumns(other) {
	return [
		other === 'target' ? TARGET() : { key: 'disease', title: t('col.disease'), value: (row) => row.disease.name,
			cell: (row) => html`<${RecordLink} node=${row.disease} />` },
		{ key: 'alteration', title: t('col.alteration'), value: (row) => row.alteration?.name,
			cell: (row) => row.alteration ? html`<span lang="en">${row.alteration.name}</span>`
			: html`<span class="quiet">${t('table.absent')}</span>` },
		{ key: 'role', title: t('col.role'), value: (row) => word('ImplicationRole', row.role),
			cell: (row) => noted(word('ImplicationRole', row.role), row.note) },
		{ key: 'effect', title: t('col.functionalEffect'), value: (row) => word('FunctionalEffect', row.functionalEffect) },
		SOURCE()
	];
}
