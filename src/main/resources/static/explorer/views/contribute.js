/**
 * Contribute: the caller's own submissions and, for reviewers, what waits for a decision.
 */
import { html, useId, useState } from '../lib.js';
import { t, word } from '../messages.js';
import { href, navigate, useTitle } from '../route.js';
import { ask, useAnswer } from '../graphql.js';
import { ReportedErrors } from '../parts/reported.js';
import { isCurator, isReviewer, SignedIn } from '../parts/signed.js';
import { Answered, Failure } from '../parts/states.js';
import { Person, Proposed, State, time } from '../parts/submission.js';
import { Table } from '../parts/table.js';
import { TakeAlong } from '../parts/take.js';

const SUBMISSIONS = `query Submissions($filter: SubmissionFilter, $after: String) {
	submissions(filter: $filter, first: 20, after: $after) {
		totalCount pageInfo { hasNextPage endCursor }
		edges { node { id state revision studyId title submitter updatedAt } }
	}
}`;

const PROPOSALS = `query Proposals {
	proposals(state: [SUBMITTED], first: 50) { totalCount edges { node { id kind state name curie proposer content
		decidedAs } } }
}`;

const STATES = ['DRAFT', 'SUBMITTED', 'NEEDS_CHANGES', 'ACCEPTED', 'REJECTED', 'PUBLISHED', 'SUPERSEDED', 'RETRACTED'];

function columns(caller, whose) {
	return [
		{ key: 'title', title: t('contribute.study'), value: (row) => row.title,
			cell: (row) => html`<a href=${href(`contribute/${row.id}`)} lang="en">${row.title || row.studyId
			|| t('submission.untitled')}</a>` },
		{ key: 'study', title: t('contribute.identifier'), value: (row) => row.studyId,
			cell: (row) => html`<code>${row.studyId}</code>` },
		{ key: 'state', title: t('contribute.state'), value: (row) => word('SubmissionState', row.state),
			cell: (row) => html`<${State} state=${row.state} />` },
		...(whose ? [{ key: 'submitter', title: t('submission.submitter'), value: (row) => row.submitter,
			cell: (row) => html`<${Person} id=${row.submitter} caller=${caller} />` }] : []),
		{ key: 'updated', title: t('submission.updated'), value: (row) => row.updatedAt, cell: (row) => time(row.updatedAt) }
	];
}

function Shown({ shown, count }) {
	return html`<p role="status" class="quiet">${count === 0 ? t('contribute.none')
		: t('contribute.shown', { shown, count })}</p>`;
}

function Rows({ title, first, filter, caller, whose }) {
	const [loaded, setLoaded] = useState({ edges: [], pageInfo: first.pageInfo });
	const [state, setState] = useState({});
	const rows = [...first.edges, ...loaded.edges].map(({ node }) => node);
	const more = () => {
		setState({ busy: true });
		ask(SUBMISSIONS, { filter, after: loaded.pageInfo.endCursor }, { signed: true }).then(({ data }) => {
			setLoaded({ edges: [...loaded.edges, ...data.submissions.edges], pageInfo: data.submissions.pageInfo });
			setState({});
		}).catch((error) => setState({ error }));
	};
	return html`<div class="section-head"><${Shown} shown=${rows.length} count=${first.totalCount} />${rows.length > 0
		&& html`<${TakeAlong} query=${SUBMISSIONS} variables=${{ filter }} table=${{ columns: columns(caller, whose), rows }}
			name="submissions" />`}</div>
		${rows.length > 0 && html`<${Table} caption=${title} hideCaption columns=${columns(caller, whose)} rows=${rows}
			rowKey=${(row) => row.id} />`}
		${state.error && html`<${Failure} error=${state.error} retry=${more} />`}
		${loaded.pageInfo.hasNextPage && html`<p class="more"><button type="button" disabled=${state.busy} onClick=${more}>
			${t('contribute.more')}</button></p>`}`;
}

function Submissions({ title, filter, caller, whose }) {
	const answer = useAnswer(SUBMISSIONS, { filter }, { signed: true });
	return html`<${Answered} answer=${answer} lines="3">
		${({ submissions }) => html`<${Rows} key=${JSON.stringify([filter, submissions.totalCount])} title=${title}
		first=${submissions} filter=${filter} caller=${caller} whose=${whose} />`}<//>`;
}

function StateChoice({ states, query, name, all = t('filter.any') }) {
	const id = useId();
	const chosen = query.get(name) ?? '';
	const change = (state) => {
		const next = new URLSearchParams(query);
		next.delete(name);
		navigate(href('contribute', { ...Object.fromEntries(next), [name]: state }), { keep: true });
	};
	return html`<p class="table-order"><label for=${id}>${t('contribute.state')}</label>
		<select id=${id} onChange=${(event) => change(event.target.value)}>
		<option value="" selected=${chosen === ''}>${all}</option>
		${states.map((state) => html`<option key=${state} value=${state} selected=${chosen === state}>
			${word('SubmissionState', state)}</option>`)}</select></p>`;
}

function Queue({ caller, query }) {
	const open = ['SUBMITTED', 'NEEDS_CHANGES', 'ACCEPTED'];
	const state = query.get('queue');
	const shown = STATES.includes(state) ? [state] : open;
	return html`<section class="section"><div class="section-head"><h2>${t('contribute.queue')}</h2>
		<${StateChoice} states=${STATES.slice(1)} query=${query} name="queue" all=${t('contribute.open')} /></div>
		<p class="hint">${t('contribute.queueHint')}</p>
		<${Submissions} title=${t('contribute.queue')} filter=${{ state: shown }} caller=${caller} whose /></section>`;
}

function Proposals({ caller }) {
	const answer = useAnswer(PROPOSALS, {}, { signed: true });
	return html`<section class="section"><h2>${t('contribute.proposals')}</h2><${Answered} answer=${answer} lines="2">
		${({ proposals }) => html`
		<${Shown} shown=${proposals.edges.length} count=${proposals.totalCount} />
		${proposals.edges.map(({ node }) => html`<${Proposed} key=${node.id} proposal=${node} caller=${caller} reviewer
			changed=${answer.retry} />`)}`}<//></section>`;
}

function Contribute({ caller, query }) {
	const state = query.get('state');
	return html`<header class="record-head"><div class="record-title"><h1>${t('contribute.title')}</h1>
		<p>${t('contribute.intro')}</p></div>
			<a class="button primary" href=${href('contribute/new')}>${t('contribute.new')}</a></header>
		${isReviewer(caller) && html`<${Queue} caller=${caller} query=${query} /><${Proposals} caller=${caller} />`}
		${isCurator(caller) && html`<${ReportedErrors} />`}
		<section class="section"><div class="section-head"><h2>${t('contribute.mine')}</h2><${StateChoice} states=${STATES}
			query=${query} name="state" /></div>
			<${Submissions} title=${t('contribute.mine')} filter=${{ mine: true, ...(STATES.includes(state) ? { state: [state] }
				: {}) }} caller=${caller} /></section>`;
}

export default function ContributeView({ query }) {
	useTitle(t('contribute.title'));
	return html`<${SignedIn}>${(caller) => html`<${Contribute} caller=${caller} query=${query} />`}<//>`;
}
