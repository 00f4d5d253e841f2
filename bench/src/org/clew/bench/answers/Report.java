package org.clew.bench.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The figures of all sets as Markdown. */
record Report(List<SetResult> sets) {

	String text() {
		StringBuilder text = new StringBuilder();
		merged().forEach((name, set) -> {
			text.append("\n## ").append(name).append("\n\n");
			if (!set.checks().isEmpty()) {
				checks(text, set.checks());
			}
			figures(text, set);
			halves(text, set);
			bands(text, set);
			notAsked(text, set);
		});
		this.sets.stream().filter((set) -> !set.checks().isEmpty()).forEach((set) -> failures(text, set.checks()));
		return text.toString();
	}

	/** The parts of a set that were asked of several servers are one set, and are shown apart too where each is a year. */
	private Map<String, SetResult> merged() {
		Map<String, SetResult> merged = new LinkedHashMap<>();
		for (String name : List.of("labels", "cases", "next", "masked")) {
			List<SetResult> parts = this.sets.stream().filter((set) -> set.set().split("-")[0].equals(name)).toList();
			if (!parts.isEmpty()) {
				merged.put(name, parts.stream().reduce(Report::add).orElseThrow());
			}
			if ("next".equals(name) && parts.size() > 1) {
				parts.forEach((part) -> merged.put(part.set(), part));
			}
		}
		return merged;
	}

	private static SetResult add(SetResult one, SetResult other) {
		Map<String, List<Result>> results = new LinkedHashMap<>();
		one.results().forEach((name, some) -> results.put(name,
				java.util.stream.Stream.concat(some.stream(), other.results().getOrDefault(name, List.of()).stream()).toList()));
		return new SetResult(one.set(), results, one.checks());
	}

	private static void figures(StringBuilder text, SetResult set) {
		text.append("| ").append(set.results().get(SetResult.CLEW).size()).append(" questions | ").append(String.join(" | ", Figures.COLUMNS));
		text.append(" | shown as approved | called investigational |\n| --- |").append(" ---: |".repeat(Figures.COLUMNS.size() + 2)).append('\n');
		set.results().forEach((name, results) -> {
			Figures figures = Figures.of(name, results);
			text.append("| ").append(name);
			figures.values().forEach((column, value) -> text.append(String.format(Locale.ROOT, " | %.2f (%.2f–%.2f)", value[0], value[1], value[2])));
			boolean clew = name.startsWith(SetResult.CLEW);
			text.append(clew ? String.format(Locale.ROOT, " | %.2f | %.2f |%n", figures.approved(), figures.investigational()) : " | | |\n");
		});
		text.append('\n');
	}

	private static void halves(StringBuilder text, SetResult set) {
		List<Result> all = set.results().get(SetResult.CLEW);
		text.append("By halves of the diseases:");
		for (int half = 0; half < 2; half++) {
			int which = half;
			List<Result> results = all.stream().filter((result) -> result.question().half() == which).toList();
			Figures figures = Figures.of("half", results);
			text.append(String.format(Locale.ROOT, "%s %d questions, hit@1 %.2f, hit@10 %.2f, MRR %.2f", (half == 0) ? "" : ";", results.size(),
					figures.values().get("hit@1")[0], figures.values().get("hit@10")[0], figures.values().get("MRR")[0]));
		}
		text.append(".\n\n");
	}

	private static void bands(StringBuilder text, SetResult set) {
		Map<String, Long> bands = set.results()
			.get(SetResult.CLEW)
			.stream()
			.flatMap((result) -> result.bands().stream())
			.collect(Collectors.groupingBy((band) -> band, TreeMap::new, Collectors.counting()));
		text.append("Bands of the right drugs that are listed: ").append(bands).append(".\n\n");
	}

	private static void notAsked(StringBuilder text, SetResult set) {
		List<Result> failed = set.results().get(SetResult.CLEW).stream().filter((result) -> result.failure() != null).toList();
		text.append(failed.size()).append(" questions could not be asked, each a miss");
		Map<String, Long> why = failed.stream().collect(Collectors.groupingBy(Result::failure, TreeMap::new, Collectors.counting()));
		text.append(why.isEmpty() ? ".\n" : ":\n\n");
		why.forEach((reason, times) -> text.append("- ").append(reason).append((times > 1) ? " (" + times + ")" : "").append('\n'));
		text.append('\n');
	}

	private static void checks(StringBuilder text, List<Checks> cases) {
		List<Checks.Check> all = cases.stream().flatMap((checks) -> checks.checks().stream()).toList();
		long hold = cases.stream().filter(Checks::hold).count();
		text.append(String.format(Locale.ROOT, "%d of %d checks hold (%.0f%%); all of a case in %d of %d cases (%.0f%%).%n%n",
				all.stream().filter(Checks.Check::holds).count(), all.size(), 100.0 * all.stream().filter(Checks.Check::holds).count() / all.size(), hold,
				cases.size(), 100.0 * hold / cases.size()));
		text.append("| check | hold | of |\n| --- | ---: | ---: |\n");
		all.stream()
			.collect(Collectors.groupingBy(Checks.Check::kind, LinkedHashMap::new, Collectors.toList()))
			.forEach((kind, checks) -> text.append("| ").append(kind).append(" | ").append(checks.stream().filter(Checks.Check::holds).count()).append(" | ")
				.append(checks.size()).append(" |\n"));
		text.append('\n');
	}

	private static void failures(StringBuilder text, List<Checks> cases) {
		text.append("## Cases in which a check does not hold\n\n");
		for (Checks checks : cases) {
			if (!checks.hold()) {
				text.append("- **").append(checks.of().id()).append("** (").append(checks.of().patient()).append("): ");
				text.append(checks.checks().stream().filter((check) -> !check.holds())
					.map((check) -> check.kind() + " " + check.asked() + " — " + check.got())
					.collect(Collectors.joining("; "))).append('\n');
			}
		}
	}

}
