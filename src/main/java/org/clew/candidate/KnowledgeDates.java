package org.clew.candidate;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import graphql.language.Field;
import graphql.language.OperationDefinition;
import org.clew.candidate.core.Licensing.SourceDate;
import org.clew.candidate.loading.Cores;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Says with candidates how old the knowledge behind them is: the newest and the oldest of
 * its sources, with a warning where some are older than a limit. Where nobody set one, it
 * says nothing: what is old is for whoever runs the server to say. Nor does it of a past
 * day, whose sources were others.
 */
@Component
class KnowledgeDates implements WebGraphQlInterceptor {

	private static final Set<String> FIELDS = Set.of("candidateDrugs", "sharedTargetDrugs", "patientFrom");

	private final Cores cores;

	private final Settings settings;

	KnowledgeDates(Cores cores, Settings settings) {
		this.cores = cores;
		this.settings = settings;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Period old = this.settings.old();
		return (old == null) ? chain.next(request)
				: chain.next(request).map((response) -> isAboutCandidates(response) ? dated(response, old) : response);
	}

	private static boolean isAboutCandidates(WebGraphQlResponse response) {
		OperationDefinition operation = response.getExecutionInput().getGraphQLContext().get(OperationDefinition.class);
		return operation != null && operation.getSelectionSet()
			.getSelectionsOfType(Field.class)
			.stream()
			.anyMatch((field) -> FIELDS.contains(field.getName())
					&& field.getArguments().stream().noneMatch((argument) -> argument.getName().equals("asOf")));
	}

	private WebGraphQlResponse dated(WebGraphQlResponse response, Period old) {
		Map<String, Object> knowledge = of(this.cores.at(null).sourceDates(), LocalDate.now(ZoneOffset.UTC), old);
		Map<Object, Object> extensions = new LinkedHashMap<>(response.getExtensions());
		extensions.put("knowledge", knowledge);
		return response.transform((builder) -> builder.extensions(extensions));
	}

	/**
	 * How old sources are.
	 * @param sources the sources, some with a date
	 * @param today the day
	 * @param old from what age on one is old
	 * @return newest, oldest and, where some are old, a warning
	 */
	static Map<String, Object> of(List<SourceDate> sources, LocalDate today, Period old) {
		List<SourceDate> dated = sources.stream()
			.filter((source) -> source.date() != null)
			.sorted(Comparator.comparing((source) -> String.valueOf(source.date())))
			.toList();
		Map<String, Object> knowledge = new LinkedHashMap<>();
		if (dated.isEmpty()) {
			return knowledge;
		}
		knowledge.put("newest", told(dated.getLast()));
		knowledge.put("oldest", told(dated.getFirst()));
		List<SourceDate> late = dated.stream().filter((source) -> isBefore(source.date(), today.minus(old))).toList();
		if (!late.isEmpty()) {
			knowledge.put("warning",
					"%d of %d sources with a date are older than %s: %s".formatted(late.size(), dated.size(),
							words(old),
							late.stream()
								.map((source) -> source.name() + " (" + source.date() + ")")
								.collect(Collectors.joining("; "))));
		}
		return knowledge;
	}

	/** A year is compared as a year: none is old before all of it is. */
	private static boolean isBefore(@Nullable String date, LocalDate limit) {
		String text = String.valueOf(date);
		return text.compareTo(limit.toString().substring(0, Math.min(text.length(), 10))) < 0;
	}

	private static Map<String, String> told(SourceDate source) {
		return Map.of("source", source.source(), "date", String.valueOf(source.date()));
	}

	private static String words(Period old) {
		return old.equals(Period.ofYears(old.getYears())) ? old.getYears() + " years" : old.toString();
	}

	/**
	 * From when on knowledge is old.
	 *
	 * @param old from what age on a source is, such as {@code 2y}; null if nobody says
	 */
	@ConfigurationProperties("clew.knowledge")
	record Settings(@Nullable Period old) {
	}

}
