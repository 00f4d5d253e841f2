/**
 * A list of the API, page by page: how many there are in all, those that are loaded, and more on request.
 */
import { html, useState } from '../lib.js';
import { t } from '../messages.js';
import { ask } from '../graphql.js';
import { Failure } from './states.js';
import { Table } from './table.js';
import { TakeAlong } from './take.js';

const FIRST = 20;

const MORE = 100;

/** The selection of a connection, to put into the query of a page. */
export function connection(field, fields, size = FIRST) {
	return `${field}(first: ${size}) { ${page(fields)} }`;
}

function page(fields) {
	return `totalCount pageInfo { hasNextPage endCursor } edges { node { ${fields} } }`;
}

function moreOf(kind, field, fields) {
	return `query More($id: ID!, $after: String) { ${kind}(id: $id) { ${field}(first: ${MORE}, after: $after) {
		${page(fields)} } } }`;
}

/** What a connection holds beyond its first page: `{ nodes, total, left, busy, error, more }`. */
export function useList({ kind, id, field, fields, first }) {
	const [loaded, setLoaded] = useState({ nodes: [], pageInfo: first.pageInfo });
	const [state, setState] = useState({});
	const nodes = [...first.edges.map((edge) => edge.node), ...loaded.nodes];
	const more = () => {
		setState({ busy: true });
		ask(moreOf(kind, field, fields), { id, after: loaded.pageInfo.endCursor }).then(({ data, errors }) => {
			const next = data[kind]?.[field];
			if (!next) {
				throw errors[0];
			}
			setLoaded({ nodes: [...loaded.nodes, ...next.edges.map((edge) => edge.node)], pageInfo: next.pageInfo });
			setState({});
		}).catch((error) => setState({ error }));
	};
	return { ...state, nodes, total: first.totalCount, left: loaded.pageInfo.hasNextPage ? first.totalCount - nodes.length
		: 0, more };
}

/** How much of a list is shown, and the button for more. */
export function More({ list }) {
	return html`${list.error && html`<${Failure} error=${list.error} retry=${list.more} />`}
		${list.left > 0 && !list.error && html`<p class="more">
			<span role="status">${t('list.shown', { shown: list.nodes.length, total: list.total })}</span>
			<button type="button" disabled=${list.busy} aria-busy=${list.busy ? 'true' : null} onClick=${list.more}>
				${t('list.more', { count: Math.min(MORE, list.left) })}</button>
		</p>`}`;
}

/** A heading that says how many there are. */
export function Counted({ title, total, children }) {
	return html`<div class="section-head"><h2>${title} <span class="count">${t('list.total', { count: total })}</span></h2>
		${children}</div>`;
}

/**
 * The list as a table under its heading. `source` is as for useList; nothing shows if the list is empty, unless
 * `none` says something. `children` gets the list, for what stands below it.
 */
export function Listing({ title, source, columns, rowKey, head, none, children }) {
	const list = useList(source);
	if (list.total === 0) {
		return none ? html`<section class="section"><h2>${title}</h2><p class="quiet">${none}</p></section>` : null;
	}
	const name = `${source.field}${list.left > 0 ? `-${list.nodes.length}-of-${list.total}` : ''}`;
	return html`<section class="section">
		<${Counted} title=${title} total=${list.total}>
			<${TakeAlong} query=${moreOf(source.kind, source.field, source.fields)} variables=${{ id: source.id }} name=${name}
				table=${{ columns, rows: list.nodes }} />
		<//>
		<${Table} caption=${title} hideCaption columns=${columns} rows=${list.nodes} rowKey=${rowKey} head=${head} />
		<${More} list=${list} />
		${children?.(list)}
	</section>`;
}
