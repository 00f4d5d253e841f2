/**
 * A submission: what it says, what was done to it, and what the caller may do: its author changes or withdraws it, a
 * reviewer decides.
 */
import { html, useId, useState } from '../lib.js';
import { t, word } from '../messages.js';
import { href, useTitle } from '../route.js';
import { useAnswer } from '../graphql.js';
import { PAYLOAD, SUBMISSION } from '../contribution.js';
import { STUDY } from '../study-fields.js';
import { Facts, RecordLinks } from '../parts/record.js';
import { Retract } from '../parts/retract.js';
import { isReviewer, SignedIn } from '../parts/signed.js';
import { Answered, Empty } from '../parts/states.js';
import { save, TakeAlong } from '../parts/take.js';
import { Differences, differencesTable, Events, Person, Proposed, Refused, Said, State, time,
	useMutation } from '../parts/submission.js';

const REVIEW = `mutation Review($id: ID!, $version: Int!, $decision: ReviewDecision!, $comment: String, $key: ID!) {
	result: reviewStudy(submission: $id, version: $version, decision: $decision, comment: $comment, idempotencyKey: $key)
		{ ${PAYLOAD} }
}`;

const COMMENT = `mutation Comment($id: ID!, $comment: String!, $key: ID!) {
	result: commentOnStudy(submission: $id, comment: $comment, idempotencyKey: $key) { ${PAYLOAD} }
}`;

const WITHDRAW = `mutation Withdraw($id: ID!, $key: ID!) {
	result: withdrawSubmission(submission: $id, idempotencyKey: $key) { ${PAYLOAD} }
}`;

const OPEN = ['SUBMITTED', 'NEEDS_CHANGES', 'ACCEPTED'];

const DECISIONS = { SUBMITTED: ['ACCEPT', 'REQUEST_CHANGES', 'REJECT'], NEEDS_CHANGES: ['REJECT'],
	ACCEPTED: ['REQUEST_CHANGES', 'REJECT'] };

function Decision({ submission, reviews, changed }) {
	const id = useId();
	const [comment, setComment] = useState('');
	const [decision, setDecision] = useState('');
	const [problem, setProblem] = useState('');
	const review = useMutation(REVIEW, () => (setComment(''), setDecision(''), changed(t('submission.decided'))));
	const say = useMutation(COMMENT, () => (setComment(''), changed(t('submission.commented'))));
	const decisions = reviews ? DECISIONS[submission.state] ?? [] : [];
	const need = (field, key) => {
		setProblem(t(key));
		document.getElementById(field).focus();
	};
	const decide = (event) => {
		event.preventDefault();
		if (decision === '') {
			need(`${id}-${decisions[0]}`, 'submission.noDecision');
		}
		else if (decision !== 'ACCEPT' && !comment.trim()) {
			need(`${id}-comment`, 'submission.why');
		}
		else {
			setProblem('');
			review.act({ id: submission.id, version: submission.version, decision, comment: comment.trim() || null });
		}
	};
	const comments = () => comment.trim() ? (setProblem(''), say.act({ id: submission.id, comment: comment.trim() }))
		: need(`${id}-comment`, 'submission.noComment');
	return html`<form class="panel decision" onSubmit=${decide} noValidate aria-label=${t(decisions.length > 0
		? 'submission.decide' : 'submission.comment')}>
		${decisions.length > 0 && html`<h2>${t('submission.decide')}</h2><p class="hint">${t('submission.decideHint')}</p>
			<fieldset><legend>${t('submission.decision')}</legend>${decisions.map((one) => html`<label class="check" key=${one}>
				<input type="radio" id="${id}-${one}" name="decision" value=${one} checked=${decision === one}
					onChange=${() => setDecision(one)} />${word('ReviewDecision', one)}</label>`)}</fieldset>`}
		<div class="field field-wide"><label for="${id}-comment">${t('submission.comment')}</label>
			<textarea id="${id}-comment" rows="3" aria-describedby="${id}-problem" value=${comment} onInput=${(event) =>
				setComment(event.target.value)}></textarea></div>
		<p role="alert" class="problem" id="${id}-problem">${problem}</p>
		<div class="form-actions">
			${decisions.length > 0 && html`<button class="primary" disabled=${review.busy}>${t('submission.decideNow')}
				</button>`}
			<button type="button" disabled=${say.busy} onClick=${comments}>${t('submission.say')}</button>
		</div>
		<${Refused} problem=${review.problem ?? say.problem} />
	</form>`;
}

function Own({ submission, changed }) {
	const withdraw = useMutation(WITHDRAW, () => changed(t('submission.withdrawn')));
	const [sure, setSure] = useState(false);
	return html`<div class="form-actions no-print">
		${['DRAFT', 'SUBMITTED', 'NEEDS_CHANGES', 'PUBLISHED'].includes(submission.state)
			&& html`<a class="button primary" href=${href(`contribute/edit/${submission.id}`)}>${t('submission.edit')}</a>`}
		${OPEN.includes(submission.state) && (sure ? html`<button type="button" disabled=${withdraw.busy}
			onClick=${() => withdraw.act({ id: submission.id })}>${t('submission.withdrawSure')}</button>`
			: html`<button type="button" onClick=${() => setSure(true)}>${t('submission.withdraw')}</button>`)}
		<${Refused} problem=${withdraw.problem} />
	</div>`;
}

function Declaration({ declaration }) {
	return html`<${Facts} facts=${[
		[t('form.conflictOfInterest'), html`<span lang="en">${declaration.conflictOfInterest}</span>`], [t('form.funding'),
			html`<span lang="en">${declaration.funding}</span>`],
		[t('form.machineAssisted'), declaration.machineAssisted ? html`${t('filter.yes')}: <span lang="en">
			${declaration.machine}</span>` : t('filter.no')]
	]} />`;
}

function Page({ submission, caller, again }) {
	const [said, setSaid] = useState('');
	const reviewer = isReviewer(caller);
	const own = submission.submitter === caller.id;
	const name = submission.title || submission.studyId || t('submission.untitled');
	useTitle(name);
	const changed = (what = t('submission.done')) => {
		setSaid(what);
		again();
	};
	return html`<article class="record submission">
		<header class="record-head"><div class="record-title">
			<p class="kind"><a href=${href('contribute')}>${t('contribute.title')}</a></p>
			<h1 lang="en">${name}</h1>
			<p class="record-sub"><code>${submission.studyId}</code> <${State} state=${submission.state} /> <span>
				${t('submission.revision', { number: submission.revision })}</span></p>
		</div><${TakeAlong} query=${SUBMISSION} variables=${{ id: submission.id }} name=${submission.id}
			table=${submission.differences.length > 0 && differencesTable(submission.differences)}
			items=${[{ label: t('take.study'),
				act: () => save(`${(submission.studyId ?? '').replace(/[^\w.-]+/g, '-') || 'study'}.json`, 'application/json',
				JSON.stringify(submission.content, null, '\t')) }]} /></header>
		<p role="status" class="said-done">${said}</p>
		${own || submission.state === 'PUBLISHED' ? html`<${Own} submission=${submission} changed=${changed} />` : null}
		<${Facts} facts=${[
			[t('submission.submitter'), html`<${Person} id=${submission.submitter} caller=${caller} />`],
				[t('submission.updated'), time(submission.updatedAt)],
			[t('submission.reviewers'), submission.reviewers.length > 0
				&& submission.reviewers.map((id) => html`<${Person} key=${id} id=${id} caller=${caller} /> `)],
			[t('submission.published'), submission.published && html`<${RecordLinks} nodes=${[submission.published]} />`],
			[t('submission.revises'), submission.revises && html`<a href=${href(`contribute/${submission.revises}`)}>
				${submission.revises}</a>`],
			[t('submission.supersededBy'), submission.supersededBy
				&& html`<a href=${href(`contribute/${submission.supersededBy}`)}>${submission.supersededBy}</a>`],
			[t('form.duplicates'), submission.likelyDuplicates.length > 0
				&& html`<${RecordLinks} nodes=${submission.likelyDuplicates} />`]
		]} />
		<${Differences} submission=${submission} caller=${caller} changed=${() => changed(t('submission.resolvedAll'))} />
		${submission.proposals.length > 0 && html`<section class="section"><h2>${t('form.part.proposals')}</h2>
			${submission.proposals.map((proposal) => html`<${Proposed}
			key=${proposal.id} proposal=${proposal} caller=${caller} reviewer=${reviewer} changed=${changed} />`)}</section>`}
		<section class="section"><h2>${t('submission.asRead')}</h2><${Said} fields=${STUDY} parent="study"
			value=${submission.content} /></section>
		<section class="section"><h2>${t('form.declaration')}</h2><${Declaration} declaration=${submission.declaration} />
			</section>
		<section class="section"><h2>${t('submission.events')}</h2><${Events} events=${submission.events} caller=${caller} />
			</section>
		${submission.state === 'PUBLISHED' && submission.published && html`<${Retract} study=${submission.published}
			done=${() => changed(t('retract.done'))} />`}
		${(own || reviewer) && html`<${Decision} submission=${submission} reviews=${reviewer && !own} changed=${changed} />`}
	</article>`;
}

function Loaded({ id, caller }) {
	const answer = useAnswer(SUBMISSION, { id }, { signed: true });
	const [last, setLast] = useState(null);
	if (answer.data && answer.data !== last) {
		setLast(answer.data);
	}
	// What was read stays on the page, with what one entered, while it is read again.
	const shown = answer.data || !last || answer.error ? answer : { ...answer, data: last };
	return html`<${Answered} page answer=${shown} lines="8">${({ submission }) => submission === null
		? html`<${Empty} title=${t('submission.unknown')} level="1">${t('submission.unknownText')}<//>`
		: html`<${Page} submission=${submission} caller=${caller} again=${answer.retry} />`}<//>`;
}

export default function SubmissionView({ params }) {
	useTitle(t('contribute.title'));
	return html`<${SignedIn}>${(caller) => html`<${Loaded} id=${params.id} caller=${caller} />`}<//>`;
}
