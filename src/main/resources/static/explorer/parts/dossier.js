/**
 * The parts of a dossier, from the request to the references.
 */
import { html } from '../lib.js';
import { country, more, t, word } from '../messages.js';
import { CONSENT, FIELDS } from '../dossier.js';
import { contactsOf } from '../access.js';
import { Harms } from './candidate.js';
import { shareText } from './chart.js';
import { Retracted } from './evidence.js';
import { Identifier } from './identifiers.js';
import { Conditions, Labels } from './label.js';
import { StageChip, StanceChip } from './marks.js';
import { ProgrammeStatus } from './programmes.js';
import { Alert } from './record.js';
import { Standing } from './ways.js';

await more('access');

/** How many had an adverse event, in words; null where no source says. */
export function shareOf(event) {
	return shareText(event.share) ?? (event.affected === null ? null : t('events.affected', { count: event.affected }));
}

function Cited({ numbers }) {
	return numbers.map((number, index) => html`${index > 0 && ', '}<a class="cited" key=${number}
		href="#reference-${number}" onClick=${(event) => {
		event.preventDefault();
		document.getElementById(`reference-${number}`)?.scrollIntoView({ block: 'center' });
	}}>[${number}]</a>`);
}

/** The fields of a part: an empty line or box where nothing is filled in. */
function Fill({ part, filled, fill }) {
	const { names, long } = FIELDS.find((one) => one.part === part);
	return html`<div class="fill ${long ? 'fill-long' : ''}">
		${names.map((name) => html`<label key=${name}><span>${t(`dossier.field.${name}`)}</span>
		${long ? html`<textarea rows="3" value=${filled[name] ?? ''} onInput=${(event) => fill(name, event.target.value)}>
			</textarea>`
			: html`<input type="text" autocomplete="off" value=${filled[name] ?? ''}
				onInput=${(event) => fill(name, event.target.value)} />`}
		<span class="filled" aria-hidden="true">${filled[name] ?? ''}</span></label>`)}</div>`;
}

/** A part of the dossier, with the field of the form that it fills, where one is to be filed. */
function Part({ title, filed, field, children }) {
	return html`<section class="section"><h2>${title}${filed && field
		&& html` <span class="form-field">${t('dossier.formField', { field })}</span>`}</h2>${children}</section>`;
}

function Evidence({ dossier }) {
	const { candidate, reasons, asked } = dossier;
	return html`
		${candidate ? html`<p><strong>${word('Band', candidate.band)}.</strong> ${t(`band.means.${candidate.band}`)}</p>
			<${Conditions} conditions=${candidate.conditions} />` : asked && html`<p>${t('dossier.notCandidate')}</p>`}
		${reasons.length > 0 && html`<p>${t('dossier.counts', dossier.counts)}</p>
			${['SUPPORTS', 'OPPOSES', 'NEUTRAL'].map((stance) => [stance, reasons.filter((reason) => reason.stance === stance)])
				.filter(([, some]) => some.length > 0).map(([stance, some]) => html`<section key=${stance}>
				<h3><${StanceChip} stance=${stance} /></h3>
				<ul class="dossier-reasons">${some.map((reason) => html`<li key=${reason.sentence}>
					<${Conditions} conditions=${reason.conditions} />
					<span lang="en">${reason.sentence}</span> <span class="quiet">${word('EvidenceKind',
						reason.kind)}</span> <${Cited} numbers=${reason.cited} /></li>`)}</ul></section>`)}
			${dossier.more.reasons > 0 && html`<p class="hint">${t('dossier.moreReasons', { count: dossier.more.reasons })}
				</p>`}`}
		${dossier.uses.length > 0
			&& html`<ul class="dossier-reasons">
			${dossier.uses.map((use) => html`<li key=${use.id}><${StanceChip} stance=${use.stance}>${word('Effect',
			use.effect)}<//><${Retracted} study=${use.study} />${' '}
			<span lang="en">${[use.diseases.map(({ name }) => name).join(', '), use.detail].filter(Boolean).join(': ')}
				</span> <${Cited} numbers=${use.cited} /></li>`)}</ul>`}`;
}

function Safety({ dossier: { drug, candidate, events, more } }) {
	return html`${drug.withdrawn && html`<${Alert} title=${t('drug.withdrawnTitle')}>
		${drug.withdrawals.nodes.map((one) => html`<p key=${one.id}>
		${[one.jurisdiction && country(one.jurisdiction), one.date].filter(Boolean).join(', ')}
		${one.reason && html`: <span lang="en">${one.reason}</span>`}</p>`)}<//>`}
		${candidate && html`<${Harms} candidate=${candidate} />`}
		${events.length === 0 ? html`<p>${t('events.none')}</p>`
			: html`<ul class="dossier-events">
			${events.map((event, index) => html`<li key=${index}><span lang="en">${event.event.name}</span>
			${event.grade && `, ${t('col.grade')} ${event.grade.text}`}${shareOf(event) && `: ${shareOf(event)}`} <${Cited}
			numbers=${event.cited} /></li>`)}</ul>`}
		${more.events > 0 && html`<p class="hint">${t('dossier.moreEvents', { count: more.events })}</p>`}`;
}

function Access({ dossier, route }) {
	const { drug, place, standing, trials, programmes, asked } = dossier;
	return html`${!place ? html`<p>${t('askFor.placeFirst')}</p>` : html`<${Standing} standing=${standing} place=${place}
		withdrawn=${drug.withdrawn} asked=${asked} />`}
		${route?.unread && html`<p class="hint">${route.unread}</p>`}
		${route && html`<h3>${route.name}${route.law && html` <span class="quiet">(${route.law})</span>`}
			</h3>
			${route.steps && html`<ol class="dossier-steps">
				${route.steps.map((step) => html`<li key=${step.what}><strong>${step.who}:</strong> ${step.what}
				${step.by && ` (${t('way.asReported', { by: ` ${step.by}` })})`}
				${step.time && html` <span class="quiet">(${step.time})</span>`}</li>`)}</ol>`}`}
		${trials.length > 0
			&& html`<p>${t('way.TRIAL')}: ${trials.slice(0, 3).map(({ node }, index) => html`${index > 0 && '; '}
			<span lang="en" key=${node.id}>${node.title} (${node.id})</span>`)}</p>`}
		${programmes.map((programme) => html`<p key=${programme.id}>
			<strong lang="en">${programme.name}</strong> <${Identifier} id=${programme.id} /> <${ProgrammeStatus}
			programme=${programme} /> ${contactsOf(programme).join('; ') || t('programme.noContact')}</p>`)}`;
}

/** The parts of a dossier in the order in which a reviewer reads them. */
export function Body({ dossier, patient, filled, fill, route }) {
	const { drug, candidate, place, release } = dossier;
	const filed = place === 'US' && dossier.ways.some((way) => ['SINGLE', 'EMERGENCY'].includes(way));
	return html`
		<${Part} title=${t('dossier.question')} filed=${filed} field="1–3">
			${patient.length > 0 ? html`<p class="dossier-question" lang="en">${patient.join(' · ')}</p>`
				: html`<p>${t('dossier.noQuestion')}</p>`}
			<${Fill} part="who" filled=${filled} fill=${fill} /><//>
		<${Part} title=${t('dossier.patient')} filed=${filed} field="5"><${Fill} part="patient" filled=${filled}
			fill=${fill} /><//>
		<${Part} title=${t('dossier.treatment')} filed=${filed} field="6">
			<p><strong lang="en">${drug.name}</strong> <${Identifier} id=${drug.id} /> <${StageChip} drug=${drug} /></p>
			${candidate && html`<${Labels} candidate=${candidate} />`}
			<${Fill} part="treatment" filled=${filled} fill=${fill} /><//>
		<${Part} title=${t('dossier.evidence')}><${Evidence} dossier=${dossier} /><//>
		<${Part} title=${t('row.safety')}><${Safety} dossier=${dossier} /><//>
		<${Part} title=${t('dossier.access')} filed=${filed} field="7, 10"><${Access} dossier=${dossier} route=${route} /><//>
		<${Part} title=${t('dossier.consent')}>
			<ul class="boxes">${CONSENT.map((point) => html`<li key=${point}>${t(`dossier.consent.${point}`)}</li>`)}</ul>
			<div class="signatures"><span>${t('dossier.signature')}</span><span>${t('dossier.signatureDate')}</span></div><//>
		${dossier.references.length > 0 && html`<${Part} title=${t('dossier.references')}>
			<ol class="dossier-references" lang="en">${dossier.references.map(({ study, text },
				index) => html`<li key=${study.id} id="reference-${index + 1}">${text}${study.retraction
				&& html`<${Retracted} study=${study} /> ${study.retraction.date}: ${study.retraction.reason}`}</li>`)}</ol><//>`}
		<${Part} title=${t('dossier.sources')}>
			<p class="dossier-sources" lang="en">
				${dossier.knowledge.map((source) => `${source.name}${source.date ? ` (${source.date})` : ''}; ${source.licence}`)
				.join(' · ')}</p>
			${release.knowledge.warning && html`<p class="dossier-sources"><strong>${t('frame.old')}</strong> <span lang="en">
				${release.knowledge.warning}</span></p>`}<//>`;
}
