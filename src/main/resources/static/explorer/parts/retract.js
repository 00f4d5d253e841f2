/**
 * Retracting a study of the graph, for curators: with a reason, and only after one has confirmed it.
 */
import { html, useEffect, useId, useRef, useState } from '../lib.js';
import { more, t } from '../messages.js';
import { forgetAnswers, useAnswer } from '../graphql.js';
import { ERROR_FIELDS } from '../contribution.js';
import { canSignIn, useSession } from '../session.js';
import { CALLER, isCurator } from './signed.js';
import { Refused, useMutation } from './submission.js';

await more('contribute');

const RETRACT = `mutation Retract($study: ID!, $version: Int!, $reason: String!, $key: ID!) {
	result: retractStudy(study: $study, version: $version, reason: $reason, idempotencyKey: $key)
		{ study { id } ${ERROR_FIELDS} }
}`;

function isReason({ path }) {
	return path[0] === 'reason';
}

function Reason({ study, done, close }) {
	const id = useId();
	const [reason, setReason] = useState('');
	const [missing, setMissing] = useState(false);
	const [sure, setSure] = useState(false);
	const [field, confirmation] = [useRef(), useRef()];
	const retract = useMutation(RETRACT, () => (forgetAnswers(), done()));
	const refused = retract.problem?.userErrors ?? [];
	const others = refused.filter((error) => !isReason(error));
	useEffect(() => {
		(sure ? confirmation : field).current.focus();
	}, [sure]);
	useEffect(() => {
		if (refused.some(isReason)) {
			setSure(false);
		}
	}, [retract.problem]);
	const ask = (event) => {
		event.preventDefault();
		setMissing(!reason.trim());
		setSure(Boolean(reason.trim()));
		field.current.focus();
	};
	return html`<form class="panel retract" onSubmit=${ask} noValidate aria-label=${t('retract.title')}>
		<h2>${t('retract.title')}</h2>
		<p>${t('retract.what')}</p>
		<div class="field"><label for="${id}-reason">${t('retract.reason')} <span class="required">
			${t('form.required')}</span></label>
			<p class="hint" id="${id}-hint">${t('retract.reasonHint')}</p>
			<textarea id="${id}-reason" ref=${field} rows="3" readonly=${sure} aria-required="true" aria-invalid=${missing
				|| refused.length > others.length ? 'true' : null} aria-describedby="${id}-hint ${id}-wrong"
				value=${reason} onInput=${(event) => setReason(event.target.value)}></textarea>
			<p role="alert" class="problem" id="${id}-wrong">${missing ? t('retract.needed')
				: refused.filter(isReason).map(({ message }) => html`<span lang="en">${message}</span> `)}</p></div>
		${sure ? html`<div class="retract-sure" role="group" aria-labelledby="${id}-sure">
			<p id="${id}-sure" ref=${confirmation} tabindex="-1"><strong>${t('retract.sure')}</strong> <span lang="en">
				${study.name}</span></p>
			<div class="form-actions">
				<button type="button" class="danger" disabled=${retract.busy} onClick=${() => retract.act({ study: study.id,
					version: study.version, reason: reason.trim() })}>${t('retract.now')}</button>
				<button type="button" disabled=${retract.busy} onClick=${() => setSure(false)}>${t('retract.back')}</button>
			</div></div>`
			: html`<div class="form-actions"><button class="primary">${t('retract.go')}</button>
				<button type="button" onClick=${close}>${t('retract.leave')}</button></div>`}
		${(refused.length === 0 || others.length > 0)
			&& html`<${Refused} problem=${refused.length > 0 ? { userErrors: others } : retract.problem} />`}
	</form>`;
}

function Offer({ study, done }) {
	const [open, setOpen] = useState(false);
	const button = useRef();
	const close = () => {
		setOpen(false);
		setTimeout(() => button.current?.focus());
	};
	return open ? html`<${Reason} study=${study} done=${done} close=${close} />`
		: html`<p class="no-print"><button type="button" ref=${button} onClick=${() => setOpen(true)}>
			${t('retract.open')}</button></p>`;
}

/** Offers a curator to retract a study that is not retracted yet; nothing to all others. `done` is told once it is. */
export function Retract({ study, done }) {
	const session = useSession();
	const { data } = useAnswer(canSignIn && session.token ? CALLER : null, {}, { signed: true });
	return data?.caller && isCurator(data.caller) && html`<${Offer} study=${study} done=${done} />`;
}
