package org.clew.registry.cohort;

import java.util.List;
import java.util.stream.Stream;

import org.clew.evidence.Effect;
import org.jspecify.annotations.Nullable;

/**
 * What is published of a group of requests.
 *
 * @param requests how many requests
 * @param told of how many of them the content is told
 * @param answered how many were answered
 * @param granted how many were granted
 * @param benefit after how many the patient was cured or the symptoms improved
 * @param decisions what became of them
 * @param effects what happened to the patients
 * @param daysToAnswer how long answers took
 */
public record RequestFigures(int requests, int told, RequestShare answered, RequestShare granted, RequestShare benefit,
		List<RequestDecisionCount> decisions, List<RequestEffectCount> effects, DayQuartiles daysToAnswer) {

	static RequestFigures of(Tally tally) {
		return new RequestFigures(tally.requests(), tally.told(), RequestShare.of(tally.answered(), tally),
				RequestShare.of(tally.of(RequestDecision.GRANTED), tally),
				RequestShare.of(tally.of(Effect.CURED) + tally.of(Effect.SYMPTOMS_IMPROVED), tally),
				Stream.of(RequestDecision.values())
					.map((decision) -> new RequestDecisionCount(decision, tally.of(decision),
							tally.of(decision) + tally.withheld()))
					.toList(),
				Stream.of(Effect.values())
					.map((effect) -> new RequestEffectCount(effect, tally.of(effect),
							tally.of(effect) + tally.withheld()))
					.toList(),
				DayQuartiles.of(tally));
	}

	/**
	 * How many requests had one decision.
	 *
	 * @param atLeast of those whose content is told
	 * @param atMost if all whose content is withheld are like them
	 */
	public record RequestDecisionCount(RequestDecision decision, int atLeast, int atMost) {
	}

	/**
	 * After how many requests the patient fared in one way.
	 *
	 * @param effect what happened
	 * @param atLeast of those whose content is told
	 * @param atMost if all whose content is withheld are like them
	 */
	public record RequestEffectCount(Effect effect, int atLeast, int atMost) {
	}

	/**
	 * Within how many days companies answered. Requests that were never answered count as
	 * answered later than all others.
	 *
	 * @param lowerQuartile the band in which a quarter had been answered; null if fewer
	 * were
	 * @param median the band in which half had been answered; null if fewer were
	 * @param upperQuartile the band in which three quarters had been answered; null if
	 * fewer were
	 */
	public record DayQuartiles(@Nullable DayBand lowerQuartile, @Nullable DayBand median,
			@Nullable DayBand upperQuartile) {

		static DayQuartiles of(Tally tally) {
			return new DayQuartiles(band(tally, 0.25), band(tally, 0.5), band(tally, 0.75));
		}

		private static @Nullable DayBand band(Tally tally, double share) {
			int answered = 0;
			for (int band = 0; band < DayBand.COUNT; band++) {
				answered += tally.days().get(band);
				if (answered >= share * tally.told()) {
					return DayBand.at(band);
				}
			}
			return null;
		}

	}

}
