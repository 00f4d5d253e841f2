package org.clew.candidate;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;

import org.clew.candidate.core.Licensing.SourceDate;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link KnowledgeDates}.
 */
class KnowledgeDatesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

	private static final Period OLD = Period.ofYears(2);

	@Test
	void namesTheNewestAndTheOldestAndWarnsOfWhatIsOld() {
		assertThat(KnowledgeDates.of(List.of(source("clew:a", "A", "2020-10"), source("clew:b", "B", "2026"),
				source("clew:c", "C", null), source("clew:d", "D", "2024-11-29")), TODAY, OLD))
			.containsEntry("newest", Map.of("source", "clew:b", "date", "2026"))
			.containsEntry("oldest", Map.of("source", "clew:a", "date", "2020-10"))
			.containsEntry("warning", "2 of 3 sources with a date are older than 2 years: A (2020-10); D (2024-11-29)");
	}

	@Test
	void warnsOfNoSourceWhoseDateMayBeWithinTheLimit() {
		assertThat(KnowledgeDates.of(List.of(source("clew:a", "A", "2024"), source("clew:b", "B", "2024-11"),
				source("clew:c", "C", "2024-11-30")), TODAY, OLD))
			.doesNotContainKey("warning");
	}

	@Test
	void saysNothingOfSourcesWithoutADate() {
		assertThat(KnowledgeDates.of(List.of(source("clew:a", "A", null)), TODAY, OLD)).isEmpty();
	}

	private static SourceDate source(String id, String name, String date) {
		return new SourceDate(id, name, "1", date, null);
	}

}
