/**
 * Errors that readers reported, for curators: each with what was read, what is said of it, and the decision on the
 * version that is shown.
 */
import { html, useId, useState } from '../lib.js';
import { t, word } from '../messages.js';
import { useAnswer } from '../graphql.js';
import { ERROR_FIELDS } from '../contribution.js';
import { RecordLinks } from './record.js';
import { Answered } from './states.js';
import { Refused, time, useMutation } from './submission.js';

const REPORTED = `query Reported {
	errorReports(state: [WAITING, CONFIRMED], first: 50) {
		totalCount
		nodes { handle version state fact problem reference reporter receivedAt recordId record { __typename id name } }
	}
}`;

const DECIDE = `mutation DecideError($handle: ID!, $version: Int!, $decision: ErrorDecision!, $answer: String, $key:
		ID!) {
	result: decideErrorReport(handle: $handle, version: $version, decision: $decision, answer: $answer,
		idempotencyKey: $key) { ${ERROR_FIELDS} }
}`;

function Report({ report, changed }) {
	const id = useId();
	const [answer, setAnswer] = useState('');
	const decide = useMutation(DECIDE, changed);
	const decisions = report.state === 'WAITING' ? ['CONFIRM', 'CORRECTED', 'DECLINE'] : ['CORRECTED', 'DECLINE'];
	const act = (decision) => decide.act({ handle: report.handle, version: report.version, decision,
		answer: answer.trim() || null });
	return html`<article class="panel reported-error" aria-labelledby="${id}-head">
		<h3 id="${id}-head">${report.record ? html`<${RecordLinks} nodes=${[report.record]} />` : report.recordId}</h3>
		<p class="quiet">${time(report.receivedAt)} · ${word('ErrorReportState', report.state)} · ${report.reporter
			|| t('reported.anonymous')}</p>
		${report.fact && html`<blockquote lang="en">${report.fact}</blockquote>`}
		<p lang="en">${report.problem}</p>
		${report.reference && html`<p><strong>${t('reported.source')}</strong> <span lang="en">${report.reference}</span>
			</p>`}
		<div class="field field-wide"><label for="${id}-answer">${t('reported.answer')}</label>
			<textarea id="${id}-answer" rows="2" maxlength="2000" value=${answer} onInput=${({ target }) =>
				setAnswer(target.value)}></textarea></div>
		<div class="form-actions">${decisions.map((decision) => html`<button type="button" key=${decision}
			disabled=${decide.busy}
			onClick=${() => act(decision)}>${word('ErrorDecision', decision)}</button>`)}</div>
		<${Refused} problem=${decide.problem} />
	</article>`;
}

/** What waits for a curator, the oldest first. */
export function ReportedErrors() {
	const answer = useAnswer(REPORTED, {}, { signed: true });
	return html`<section class="section"><h2>${t('reported.title')}</h2><${Answered} answer=${answer} lines="2">
		${({ errorReports: { totalCount, nodes } }) => html`
		<p role="status" class="quiet">${totalCount === 0 ? t('reported.none')
			: t('list.shown', { shown: nodes.length, total: totalCount })}</p>
		${nodes.map((report) => html`<${Report} key=${`${report.handle} ${report.version}`} report=${report}
			changed=${answer.retry} />`)}`}<//></section>`;
}
