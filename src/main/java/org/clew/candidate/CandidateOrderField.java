package org.clew.candidate;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;

import org.clew.api.Filters.Order;
import org.clew.candidate.answer.Candidate;
import org.clew.candidate.answer.Reason;
import org.clew.evidence.Stance;
import org.jspecify.annotations.Nullable;

/** What candidates are ordered by. */
@SuppressWarnings({ "EnumOrdinal", "ImmutableEnumChecker" }) // bands are declared in
																// their order
enum CandidateOrderField {

	BAND((candidate) -> candidate.band().ordinal()),

	NAME((candidate) -> candidate.name().toLowerCase(Locale.ROOT)),

	PATIENTS((candidate) -> candidate.reasons()
		.stream()
		.filter((reason) -> reason.kind().isClinical() && reason.stance() == Stance.SUPPORTS)
		.map(Reason::patients)
		.filter(Objects::nonNull)
		.max(Comparator.naturalOrder())
		.orElse(null)),

	YEAR((candidate) -> candidate.reasons()
		.stream()
		.map(Reason::year)
		.filter(Objects::nonNull)
		.max(Comparator.naturalOrder())
		.orElse(null));

	private final Function<Candidate, @Nullable Comparable<?>> key;

	CandidateOrderField(Function<Candidate, @Nullable Comparable<?>> key) {
		this.key = key;
	}

	/** The engine's own order breaks ties, and stands where nothing else is asked for. */
	static List<Candidate> ordered(List<Candidate> candidates, Order<CandidateOrderField> order) {
		if (order.field() == BAND && !order.descending()) {
			return candidates;
		}
		return candidates.stream().sorted(order.field().comparator(order.descending())).toList();
	}

	@SuppressWarnings("unchecked")
	private Comparator<Candidate> comparator(boolean descending) {
		Comparator<Comparable<Object>> keys = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
		return Comparator.comparing((candidate) -> (Comparable<Object>) this.key.apply(candidate),
				Comparator.nullsLast(keys));
	}

}
