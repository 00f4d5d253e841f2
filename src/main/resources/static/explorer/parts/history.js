/**
 * What changed in a record: when, by whom, why, and what it said before.
 */
import { html, useState } from '../lib.js';
import { language, t, word } from '../messages.js';
import { ask, useAnswer } from '../graphql.js';
import { Answered, Failure } from './states.js';
import { Counted } from './listing.js';
import { Table } from './table.js';
import { TakeAlong } from './take.js';

const QUERY = `query History($id: ID!, $after: String) {
	history(id: $id, first: 20, after: $after) {
		totalCount pageInfo { hasNextPage endCursor }
		edges { node { sequence at by action recordId recordName why release fields { field before after } } }
	}
}`;

function when(at) {
	return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
}

const COLUMNS = () => [
	{ key: 'at', title: t('history.when'), fixed: true, value: (row) => row.at,
		cell: (row) => html`<time datetime=${row.at}>${when(row.at)}</time>` },
	{ key: 'action', title: t('history.what'), fixed: true, value: (row) => word('Action', row.action),
		cell: (row) => html`${word('Action', row.action)}
		${row.recordName && html` <span class="quiet" lang="en">${row.recordName}</span>`}` },
	{ key: 'fields', title: t('history.fields'), fixed: true,
		value: (row) => row.fields.map(({ field, before, after }) => `${field}: ${before ?? '–'} → ${after ?? '–'}`)
		.join('; '),
		cell: (row) => row.fields.length === 0 ? html`<span class="quiet">–</span>`
			: html`<details class="inline"><summary>${t('history.changed', { count: row.fields.length })}</summary>
			<dl class="changes" lang="en">${row.fields.map(({ field, before, after }) => html`<div key=${field}><dt>${field}</dt>
				<dd><del>${before ?? '–'}</del> <ins>${after ?? '–'}</ins></dd></div>`)}</dl></details>` },
	{ key: 'why', title: t('history.why'), fixed: true, value: (row) => row.why,
		cell: (row) => html`<span lang="en">${row.why ?? '–'}</span>` },
	{ key: 'by', title: t('history.by'), fixed: true, value: (row) => row.by }
];

function Changes({ id, first }) {
	const [more, setMore] = useState({ edges: [], pageInfo: first.pageInfo });
	const [state, setState] = useState({});
	const rows = [...first.edges, ...more.edges].map((edge) => edge.node);
	const next = () => {
		setState({ busy: true });
		ask(QUERY, { id, after: more.pageInfo.endCursor }).then(({ data }) => {
			setMore({ edges: [...more.edges, ...data.history.edges], pageInfo: data.history.pageInfo });
			setState({});
		}).catch((error) => setState({ error }));
	};
	return html`<section class="section" id="history">
		<${Counted} title=${t('history.title')} total=${first.totalCount}><${TakeAlong} query=${QUERY} variables=${{ id }}
			table=${{ columns: COLUMNS(), rows }} name="history" /><//>
		<${Table} caption=${t('history.title')} hideCaption columns=${COLUMNS()} rows=${rows}
			rowKey=${(row) => row.sequence} />
		${state.error && html`<${Failure} error=${state.error} retry=${next} />`}
		${more.pageInfo.hasNextPage && !state.error && html`<p class="more"><span role="status">${t('list.shown',
			{ shown: rows.length, total: first.totalCount })}</span>
			<button type="button" disabled=${state.busy} aria-busy=${state.busy ? 'true' : null} onClick=${next}>
				${t('history.more')}</button></p>`}
	</section>`;
}

export function History({ id }) {
	const answer = useAnswer(QUERY, { id });
	return html`<${Answered} answer=${answer} lines="2">${({ history }) => history && history.totalCount > 0
		&& html`<${Changes} id=${id} first=${history} />`}<//>`;
}
