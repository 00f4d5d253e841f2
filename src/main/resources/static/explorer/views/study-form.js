/**
 * The form for a study: new, or another version of a submission. The API checks it while one types, as it checks the
 * files of the seed.
 */
import { html, useEffect, useMemo, useRef, useState } from '../lib.js';
import { t, word } from '../messages.js';
import { href, navigate, useTitle } from '../route.js';
import { ask, useAnswer } from '../graphql.js';
import { BLANK, ERROR_FIELDS, inputOf, keyFor, ownFindings, PAYLOAD, placed, sendable, SUBMISSION,
	withValue } from '../contribution.js';
import { PARTS } from '../study-fields.js';
import { FormContext } from '../parts/field.js';
import { FindingList, Fields } from '../parts/form.js';
import { RecordLinks } from '../parts/record.js';
import { SignedIn } from '../parts/signed.js';
import { StartFrom } from '../parts/start-from.js';
import { Answered, Empty, Failure } from '../parts/states.js';
import { save, TakeAlong } from '../parts/take.js';

const CHECK = `mutation Check($input: SubmissionInput!, $key: ID!) {
	submitStudies(inputs: [$input], dryRun: true, idempotencyKey: $key) {
		results { likelyDuplicates { __typename id name } ${ERROR_FIELDS} } ${ERROR_FIELDS}
	}
}`;

const SUBMIT = `mutation Submit($input: SubmissionInput!, $draft: Boolean!, $key: ID!) {
	result: submitStudy(input: $input, draft: $draft, idempotencyKey: $key) { ${PAYLOAD} }
}`;

const REVISE = `mutation Revise($id: ID!, $input: SubmissionInput!, $read: Int, $draft: Boolean!, $key: ID!) {
	result: reviseStudy(submission: $id, input: $input, version: $read, draft: $draft, idempotencyKey: $key) { ${PAYLOAD} }
}`;

const PAUSE = 700;

/** What was entered, and the key it was sent with, survive a reload of this tab until it is done. */
function kept(place) {
	try {
		return JSON.parse(sessionStorage.getItem(place));
	}
	catch {
		return null;
	}
}

function keep(place, value) {
	try {
		sessionStorage.setItem(place, JSON.stringify(value));
	}
	catch {
		// Nothing is kept then, and nothing else is lost.
	}
}

/**
 * What the API finds in it: `{ findings, duplicates, busy, error, done }`. Another version of a study would find
 * itself.
 */
function useChecks(input, revises, attempt) {
	const [state, setState] = useState({ findings: [], duplicates: [], busy: true });
	const { input: sent, places } = sendable(input);
	const text = JSON.stringify(sent);
	useEffect(() => {
		const abort = new AbortController();
		setState((before) => ({ ...before, busy: true }));
		const timer = setTimeout(() => {
			ask(CHECK, { input: sent, key: crypto.randomUUID() }, { signal: abort.signal, signed: true }).then(({ data }) => {
				const [result] = data.submitStudies.results;
				const findings = [...data.submitStudies.userErrors, ...result?.userErrors ?? []].filter(({ code }) => !revises
					|| code !== 'DUPLICATE');
				setState({ findings: placed(findings, places), duplicates: result?.likelyDuplicates ?? [], busy: false,
					done: true });
			}).catch((error) => error.name === 'AbortError' || setState({ findings: [], duplicates: [], busy: false, error }));
		}, PAUSE);
		return () => {
			clearTimeout(timer);
			abort.abort();
		};
	}, [text, attempt]);
	return state;
}

function Checks({ checks, findings, again }) {
	const missing = findings.filter(({ code }) => code === 'REQUIRED').length;
	const wrong = findings.length - missing;
	const said = checks.busy ? t('form.checking') : checks.error ? t('form.notChecked')
		: findings.length === 0 ? t('form.nothingFound')
			: [wrong > 0 && t('form.wrong', { count: wrong }),
			missing > 0 && t('form.missing', { count: missing })].filter(Boolean).join(', ');
	return html`<aside class="checks-panel" aria-label=${t('form.checks')}>
		<h2>${t('form.checks')}</h2>
		<p role="status" class=${!checks.busy && checks.done && findings.length === 0 ? 'all-well' : ''}>${said}</p>
		${checks.error && html`<${Failure} error=${checks.error} retry=${again} />`}
		${findings.length > 0 && html`<${FindingList} findings=${findings} label=${t('form.checks')} />`}
		${checks.duplicates.length > 0 && html`<div class="notice-box"><h3>${t('form.duplicates')}</h3>
			<p><${RecordLinks} nodes=${checks.duplicates} /></p><p class="hint">${t('form.duplicatesHint')}</p></div>`}
	</aside>`;
}

/** The errors of a try to send it, above the form, with the focus. */
function Summary({ findings, error }) {
	const box = useRef();
	useEffect(() => box.current?.focus(), [findings, error]);
	return html`<section class="error-summary" tabindex="-1" ref=${box} role="alert">
		<h2>${t('form.notSent')}</h2>
		${error ? html`<${Failure} error=${error} /><p>${t('form.sameKey')}</p>`
			: html`<${FindingList} findings=${findings} label=${t('form.notSent')} />`}
	</section>`;
}

function Form({ submission }) {
	const id = submission?.id;
	const place = `clew.form:${id ?? 'new'}`;
	const read = submission?.version ?? null;
	const begin = useMemo(() => submission ? inputOf(submission) : BLANK, []);
	const [input, setInput] = useState(() => kept(place)?.read === read ? kept(place).input : begin);
	const [strict, setStrict] = useState(false);
	const [attempt, setAttempt] = useState(0);
	const [refused, setRefused] = useState(null);
	const [sending, setSending] = useState(false);
	const checks = useChecks(input, Boolean(submission), attempt);
	const all = [...ownFindings(input), ...checks.findings];
	const findings = all.filter(({ code }) => strict || code !== 'REQUIRED');
	const set = (path, value) => {
		const next = withValue(input, path, value);
		setInput(next);
		keep(place, { read, input: next });
	};
	const send = (draft) => {
		const own = ownFindings(input);
		if (own.length > 0) {
			setStrict(true);
			setRefused({ findings: own });
			return;
		}
		const { input: sent, places } = sendable(input);
		const pending = keyFor(JSON.stringify([id, sent, draft]), kept(`${place}:key`));
		keep(`${place}:key`, pending);
		setSending(true);
		setRefused(null);
		ask(id ? REVISE : SUBMIT, { id, input: sent, read, draft, key: pending.key }, { signed: true })
			.then(({ data, errors }) => {
			const { result } = data;
			if (result?.submission) {
				[place, `${place}:key`].forEach((one) => sessionStorage.removeItem(one));
				navigate(href(`contribute/${result.submission.id}`));
				return;
			}
			setStrict(true);
			setRefused(result ? { findings: placed(result.userErrors, places) } : { error: errors[0] });
		}).catch((error) => setRefused({ error })).finally(() => setSending(false));
	};
	const start = (study) => {
		const next = { ...input, study: { ...input.study, ...study } };
		setInput(next);
		keep(place, { read, input: next });
	};
	const check = () => {
		setStrict(true);
		setAttempt(attempt + 1);
	};
	const mayDraft = !submission || ['DRAFT', 'PUBLISHED'].includes(submission.state);
	const [study, declaration, proposals] = PARTS;
	const { input: entered } = sendable(input);
	return html`<${FormContext.Provider} value=${{ input, set, findings }}>
		${refused && html`<${Summary} findings=${refused.findings} error=${refused.error} />`}
		<div class="study-form">
			<form noValidate onSubmit=${(event) => (event.preventDefault(), send(false))} aria-busy=${sending ? 'true' : null}>
				${!submission && html`<section class="panel"><${StartFrom} start=${start} /></section>`}
				<section class="panel"><h2>${t('form.study')}</h2><${Fields} fields=${study.fields} parent="study"
					path=${['study']} level=${2} /></section>
				<section class="panel"><h2>${t('form.declaration')}</h2><p class="hint">${t('form.declarationHint')}</p>
					<${Fields} fields=${declaration.fields} parent="declaration" path=${['declaration']} /></section>
				<section class="panel"><${Fields} fields=${[proposals]} parent="part" path=${[]} level=${2} /></section>
				<p class="hint">${t('form.licence')}</p>
				<div class="form-actions">
					<button class="primary" disabled=${sending}>${t(submission ? 'form.revise' : 'form.submit')}</button>
					<button type="button" onClick=${check} disabled=${checks.busy}>${t('form.dryRun')}</button>
					${mayDraft && html`<button type="button" disabled=${sending} onClick=${() => send(true)}>
						${t('form.draft')}</button>`}
					<${TakeAlong} query=${CHECK} variables=${{ input: entered, key: 'check' }}
						items=${[{ label: t('take.study'),
							act: () => save('study.json', 'application/json', JSON.stringify(entered.study, null, '\t')) }]} />
				</div>
			</form>
			<${Checks} checks=${checks} findings=${all} again=${() => setAttempt(attempt + 1)} />
		</div>
	<//>`;
}

function Revision({ id }) {
	const answer = useAnswer(SUBMISSION, { id }, { signed: true });
	return html`<${Answered} page answer=${answer} lines="8">${({ submission }) => submission === null
		? html`<${Empty} title=${t('submission.unknown')} level="1">${t('submission.unknownText')}<//>`
		: html`<h1>${t('form.reviseTitle')}</h1>
			<p><a href=${href(`contribute/${id}`)} lang="en">${submission.title || submission.studyId || id}</a> <span
				class="chip">${word('SubmissionState', submission.state)}</span></p>
			${submission.state === 'PUBLISHED' && html`<p>${t('form.revisePublished')}</p>`}
			<${Form} submission=${submission} />`}<//>`;
}

export default function StudyForm({ params }) {
	useTitle(t(params.id ? 'form.reviseTitle' : 'form.title'));
	return html`<${SignedIn}>${() => params.id ? html`<${Revision} id=${params.id} />` : html`<h1>${t('form.title')}</h1>
		<p>${t('form.intro')}</p><${Form} />`}<//>`;
}
