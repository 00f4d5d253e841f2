/**
 * Legal routes with their steps: who does what, and how long it takes.
 */
import { html } from '../lib.js';
import { country, more, t, word } from '../messages.js';
import { RecordLinks, SourceNames } from './record.js';

await more('access');

/** Steps of a route in order; what takes long, or is not said, is shown beside each. */
export function Steps({ steps }) {
	return html`<ol class="steps">
		${steps.map((step) => html`<li key=${step.id} class="step actor-${step.actor.toLowerCase()}">
		<p class="step-who"><strong>${word('Actor', step.actor)}</strong>${step.regulator
			&& html` <span lang="en">${step.regulator.name}</span>`}</p>
		<p class="step-what" lang="en">${step.action}${step.note && html` <span class="hint">${step.note}</span>`}</p>
		<p class="step-time">${step.expectedTime ? html`<span class="heard">${t('askFor.time')}: </span>
			<span lang="en">${step.expectedTime}</span>` : html`<span class="quiet">${t('askFor.noTime')}</span>`}</p>
	</li>`)}</ol>`;
}

/** One route: steps, who decides, the law, what one must know. */
export function Route({ route, level = 3 }) {
	const heading = html`<span lang="en">${route.name}</span>`;
	return html`<section class="route">
		${level === 3 ? html`<h3>${heading}</h3>` : html`<h4>${heading}</h4>`}
		<p class="route-kind"><span class="chip">${country(route.jurisdiction)}</span> <span class="chip">
			${word('PathwayKind', route.kind)}</span>
			<span class="quiet">${t('askFor.decidedBy')} ${route.decidedBy.map((actor) => word('Actor', actor)).join(', ')}
				${route.regulators.length > 0 && html` (<${RecordLinks} nodes=${route.regulators} />)`}</span></p>
		<p lang="en">${route.description}</p>
		${route.steps.length > 0 ? html`<${Steps} steps=${route.steps} />`
			: html`<p class="quiet">${t('askFor.noSteps')}</p>`}
		${route.legalBasis.length > 0 && html`<details class="inline" open><summary>${t('askFor.law')}</summary>
			<ul>${route.legalBasis.map((law) => html`<li key=${law.id}><strong lang="en">${law.citation}</strong>
				${!law.verified && html` <span class="chip">${t('askFor.notVerified')}</span>`}${law.requirement
				&& html`: <span lang="en">${law.requirement}</span>`}</li>`)}</ul></details>`}
		${route.facts.length > 0 && html`<details class="inline"><summary>${t('askFor.facts', { count: route.facts.length })}
			</summary>
			<ul lang="en">${route.facts.map((fact) => html`<li key=${fact.id}>${fact.text}</li>`)}</ul></details>`}
		${route.note && html`<p class="hint" lang="en">${route.note}</p>`}
		<p class="hint">${t('record.statedBy')}: <${SourceNames} statements=${route.statedBy} /></p>
	</section>`;
}
