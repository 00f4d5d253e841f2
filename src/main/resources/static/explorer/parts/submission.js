/**
 * What a submission says, to be read beside its source: the study field by field, what was done to it, and where two
 * extractions differ.
 */
import { html, useId, useState } from '../lib.js';
import { language, t, word } from '../messages.js';
import { href } from '../route.js';
import { ask } from '../graphql.js';
import { ERROR_FIELDS, keyFor, PAYLOAD } from '../contribution.js';
import { described, inWords, labelOf, PROPOSAL, stepsOf, STUDY } from '../study-fields.js';
import { useRecordNames } from './patient.js';
import { Facts } from './record.js';
import { Failure } from './states.js';
import { Table } from './table.js';

const RESOLVE = `mutation Resolve($id: ID!, $version: Int!, $otherVersion: Int!, $choices: [DifferenceChoice!]!,
		$key: ID!) {
	result: resolveDifferences(submission: $id, version: $version, otherVersion: $otherVersion, choices: $choices,
		idempotencyKey: $key) { ${PAYLOAD} }
}`;

const PROPOSED = `mutation ReviewProposal($id: ID!, $version: Int!, $decision: ReviewDecision!, $sameAs: ID,
		$comment: String, $key: ID!) {
	result: reviewProposal(proposal: $id, version: $version, decision: $decision, sameAs: $sameAs, comment: $comment,
		idempotencyKey: $key) { proposal { id } ${ERROR_FIELDS} }
}`;

/** A time of the API for people. */
export function time(text) {
	const date = new Date(text);
	return Number.isNaN(date.getTime()) ? text
		: new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}

/** A person, whose pseudonym is long. */
export function Person({ id, caller }) {
	return id === caller.id ? html`<span>${t('submission.you')}</span>` : html`<code class="person" title=${id}>
		${id.slice(0, 15)}</code>`;
}

/** How far something has come. */
export function State({ state, type = 'SubmissionState' }) {
	return html`<span class="chip state state-${state.toLowerCase()}">${word(type, state)}</span>`;
}

/**
 * Does something once: `{ act, busy, problem }`. A second try of the same has the same key, so that it is done once;
 * what was refused is in `problem`, as an AskError or as `userErrors`.
 */
export function useMutation(mutation, done) {
	const [state, setState] = useState({});
	const [former, setFormer] = useState(null);
	const act = (variables) => {
		const pending = keyFor(JSON.stringify(variables), former);
		setFormer(pending);
		setState({ busy: true });
		ask(mutation, { ...variables, key: pending.key }, { signed: true }).then(({ data }) => {
			const { userErrors } = data.result;
			setState(userErrors.length > 0 ? { problem: { userErrors } } : {});
			if (userErrors.length === 0) {
				setFormer(null);
				done();
			}
		}).catch((problem) => setState({ problem }));
	};
	return { act, busy: Boolean(state.busy), problem: state.problem };
}

/** Why something was not done. */
export function Refused({ problem }) {
	return problem && (problem.userErrors ? html`<div role="alert" class="notice-box failure">
		<h3>${t('submission.refused')}</h3>
		<ul>${problem.userErrors.map(({ message }, index) => html`<li key=${index} lang="en">${message}</li>`)}</ul></div>`
			: html`<${Failure} error=${problem} />`);
}

function Records({ texts }) {
	const names = useRecordNames(texts);
	return texts.map((text, index) => html`${index > 0 && '; '}<span key=${text} lang="en">${names.get(text)?.name ?? text}
		</span>${names.get(text) && names.get(text).name !== text && html` <code>${text}</code>`}`);
}

function Value({ field, value }) {
	if (field?.kind === 'record' || field?.kind === 'records') {
		return html`<${Records} texts=${[value].flat()} />`;
	}
	if (field?.kind === 'group') {
		return html`<${Said} fields=${field.fields} parent=${field.name} value=${value} />`;
	}
	return html`<span lang=${field?.type || field?.kind === 'flag' ? null : 'en'}>${inWords(field, value)}</span>`;
}

/** What is said in the fields of a group; lists of groups one by one, under headings. */
export function Said({ fields, parent, value, level = 3 }) {
	const plain = fields.filter((field) => field.kind !== 'list' && inWords(field, value?.[field.name]) !== null);
	const lists = fields.filter((field) => field.kind === 'list' && value?.[field.name]?.length > 0);
	return html`<${Facts} facts=${plain.map((field) => [labelOf(parent, field.name),
		html`<${Value} field=${field} value=${value[field.name]} />`])} />
		${lists.map((field) => value[field.name].map((entry, index) => html`<section class="said-entry"
			key=${field.name + index}>
			${level === 3 ? html`<h3>${t('form.entry', { name: t(`form.one.${field.name}`), number: index + 1 })}</h3>`
				: html`<h4>${t('form.entry', { name: t(`form.one.${field.name}`), number: index + 1 })}</h4>`}
			<${Said} fields=${field.fields} parent=${field.name} value=${entry} level=${level + 1} />
		</section>`))}`;
}

/** What was done to it, in order. */
export function Events({ events, caller }) {
	return html`<ol class="events">${events.map((event) => html`<li key=${event.at + event.action}>
		<p><strong>${word('Action', event.action)}</strong> <${State} state=${event.state} /> <span class="quiet">
			<${Person} id=${event.by} caller=${caller} /> · <time datetime=${event.at}>${time(event.at)}</time></span></p>
		${event.comment && html`<p class="comment" lang="en">${event.comment}</p>`}
	</li>`)}</ol>`;
}

function sideOf(difference, side) {
	const { field } = described(stepsOf(difference.path), STUDY, 'study');
	const value = difference[side];
	return { field, value, text: inWords(field, value) };
}

function Side({ difference, side }) {
	const { field, value, text } = sideOf(difference, side);
	if (text === null) {
		return html`<span class="quiet">${t('submission.saysNothing')}</span>`;
	}
	return /\]$/.test(difference.path) && value !== null && typeof value === 'object' && field?.fields
		? html`<${Said} fields=${field.fields} parent=${field.name} value=${value} />`
			: html`<${Value} field=${field} value=${value} />`;
}

function Choice({ difference, chosen, choose }) {
	return html`<div class="choice" role="radiogroup" aria-label=${described(stepsOf(difference.path), STUDY,
		'study').label}>${['FIRST', 'SECOND'].map((side) => html`<label class="check" key=${side}>
		<input type="radio" name="choice-${difference.path}" checked=${chosen === side} onChange=${() => choose(side)} />
			${word('Extraction', side)}</label>`)}</div>`;
}

/** Where two extractions differ, as a table to take along. */
export function differencesTable(differences) {
	return {
		columns: [
			{ key: 'path', title: t('submission.where'), value: (row) => described(stepsOf(row.path), STUDY, 'study').label },
			{ key: 'first', title: t('submission.first'), value: (row) => sideOf(row, 'first').text },
			{ key: 'second', title: t('submission.second'), value: (row) => sideOf(row, 'second').text },
			{ key: 'stands', title: t('submission.stands'), value: (row) => row.resolved && word('Extraction', row.resolved) }
		],
		rows: differences
	};
}

/** Where two extractions of one study differ, field by field; a third person decides what stands. */
export function Differences({ submission, caller, changed }) {
	const { differences, otherExtraction: other } = submission;
	const [choices, setChoices] = useState({});
	const resolve = useMutation(RESOLVE, changed);
	const open = differences.some(({ resolved }) => resolved === null);
	const third = other && ![submission.submitter, other.submitter].includes(caller.id)
		&& submission.state === 'SUBMITTED';
	const mayResolve = open && third;
	const left = differences.filter(({ path }) => !choices[path]).length;
	const columns = [
		{ key: 'path', title: t('submission.where'), fixed: true,
			value: (row) => described(stepsOf(row.path), STUDY, 'study').label },
		{ key: 'first', title: t('submission.first'), fixed: true, value: (row) => sideOf(row, 'first').text,
			cell: (row) => html`<${Side} difference=${row} side="first" />` },
		{ key: 'second', title: t('submission.second'), fixed: true, value: (row) => sideOf(row, 'second').text,
			cell: (row) => html`<${Side} difference=${row} side="second" />` },
		{ key: 'stands', title: t('submission.stands'), fixed: true, value: (row) => row.resolved,
			cell: (row) => row.resolved ? word('Extraction', row.resolved)
			: mayResolve ? html`<${Choice} difference=${row} chosen=${choices[row.path]}
				choose=${(side) => setChoices({ ...choices, [row.path]: side })} />`
				: html`<span class="quiet">${t('submission.undecided')}</span>` }
	];
	return (other || differences.length > 0) && html`<section class="section">
		<h2>${t('submission.differences')} <span class="count">${t('list.total', { count: differences.length })}</span></h2>
		${other && html`<p>${t('submission.other')} <a href=${href(`contribute/${other.id}`)} lang="en">${other.title
			|| other.id}</a> <${State} state=${other.state} /></p>`}
		${differences.length === 0 ? html`<p>${t('submission.same')}</p>`
			: html`<${Table} caption=${t('submission.differences')} hideCaption columns=${columns} rows=${differences}
			rowKey=${(row) => row.path} />`}
		${mayResolve && html`<div class="form-actions">
			<button type="button" class="primary" disabled=${left > 0 || resolve.busy}
				onClick=${() => resolve.act({ id: submission.id, version: submission.version, otherVersion: other.version,
				choices: differences.map(({ path }) => ({ path, choice: choices[path] })) })}>${t('submission.resolve')}</button>
			<span role="status" class="hint">${left > 0 ? t('submission.left', { count: left }) : ''}</span></div>`}
		${open && other && !third && html`<p class="hint">${t('submission.third')}</p>`}
		<${Refused} problem=${resolve.problem} />
	</section>`;
}

/** A record that a study needs and Clew does not have, and the decision on it where the caller may take it. */
export function Proposed({ proposal, caller, reviewer, changed }) {
	const id = useId();
	const [comment, setComment] = useState('');
	const [sameAs, setSameAs] = useState('');
	const decide = useMutation(PROPOSED, changed);
	const may = reviewer && proposal.state === 'SUBMITTED' && proposal.proposer !== caller.id;
	const act = (decision) => decide.act({ id: proposal.id, version: proposal.version, decision,
		sameAs: decision === 'ACCEPT' ? sameAs.trim() || null : null, comment: comment.trim() || null });
	return html`<section class="panel proposal">
		<h3><span lang="en">${proposal.name}</span> <${State} state=${proposal.state} type="ProposalState" /></h3>
		<${Said} fields=${PROPOSAL} parent="proposals" value=${proposal.content} />
		${proposal.decidedAs && html`<p>${t('submission.decidedAs')} <code>${proposal.decidedAs}</code></p>`}
		${proposal.conflicts.length > 0 && html`<div class="notice-box"><p>${t('submission.conflicts')}</p>
			<ul>${proposal.conflicts.map((other) => html`<li key=${other.id}>
			<span lang="en">${other.name}</span> <code>${other.curie}</code> <${State} state=${other.state}
				type="ProposalState" /> <${Person} id=${other.proposer} caller=${caller} /></li>`)}</ul></div>`}
		${may && html`<div class="fields">
			<div class="field field-wide"><label for="${id}-same">${t('submission.sameAs')}</label>
				<p class="hint" id="${id}-hint">${t('submission.sameAsHint')}</p>
				<input id="${id}-same" type="text" aria-describedby="${id}-hint" value=${sameAs} onInput=${(event) =>
					setSameAs(event.target.value)} /></div>
			<div class="field field-wide"><label for="${id}-why">${t('submission.comment')}</label>
				<textarea id="${id}-why" rows="2" value=${comment} onInput=${(event) => setComment(event.target.value)}></textarea>
				</div>
			</div><div class="form-actions"><button type="button" class="primary" disabled=${decide.busy}
				onClick=${() => act('ACCEPT')}>${t('submission.acceptProposal')}</button>
				<button type="button" disabled=${decide.busy || !comment.trim()} onClick=${() => act('REJECT')}>
					${word('ReviewDecision', 'REJECT')}</button></div>`}
		<${Refused} problem=${decide.problem} />
	</section>`;
}
