package org.clew.provenance;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Knowledge}.
 */
class KnowledgeTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

	private static final Period OLD = Period.ofYears(2);

	private static final List<Source> SOURCES = List.of(source("clew:a", "A", "2020-10"), source("clew:b", "B", "2026"),
			source("clew:c", "C", null), source("clew:d", "D", "2024-11-29"));

	@Test
	void namesTheNewestAndTheOldestAndWarnsOfWhatIsOld() {
		assertThat(Knowledge.of(SOURCES, TODAY, OLD).told())
			.containsEntry("newest", Map.of("source", "clew:b", "date", "2026"))
			.containsEntry("oldest", Map.of("source", "clew:a", "date", "2020-10"))
			.containsEntry("warning", "2 of 3 sources with a date are older than 2 years: A (2020-10); D (2024-11-29)");
	}

	@Test
	void warnsOfNothingWhereNobodySaysWhatIsOld() {
		assertThat(Knowledge.of(SOURCES, TODAY, null).told()).containsOnlyKeys("newest", "oldest");
	}

	@Test
	void warnsOfNoSourceWhoseDateMayBeWithinTheLimit() {
		assertThat(Knowledge
			.of(List.of(source("clew:a", "A", "2024"), source("clew:b", "B", "2024-11"),
					source("clew:c", "C", "2024-11-30")), TODAY, OLD)
			.warning()).isNull();
	}

	@Test
	void saysNothingOfSourcesWithoutADate() {
		assertThat(Knowledge.of(List.of(source("clew:a", "A", null)), TODAY, OLD).told()).isEmpty();
	}

	@Test
	void namesTheTenOldestAndCountsAll() {
		List<Source> many = IntStream.range(2000, 2020)
			.mapToObj((year) -> source("clew:" + year, "S", String.valueOf(year)))
			.toList();
		assertThat(Knowledge.of(many, TODAY, OLD).warning()).startsWith("20 of 20 sources")
			.contains("S (2000)", "S (2009); …")
			.doesNotContain("S (2010)");
	}

	private static Source source(String id, String name, @Nullable String date) {
		return new Source(id, name, "1", date, "CC0-1.0", null, null, null);
	}

}
