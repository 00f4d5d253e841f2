package org.clew.bench.answers;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a server the questions of one set and writes what came of them; or writes the report on all sets.
 *
 * <pre>
 * ask SET FOLDER URL OUT     SET: labels, cases, kept, next-2016 …, masked-0 …; FOLDER: the tables that the questions are made of
 * masks FOLDER URL OUT       what must not be known when each label is asked for
 * cut SEED COPY 2016         a seed that knows nothing of later years
 * cut SEED COPY MASKS FOLD   a seed that does not know the labels of a part
 * report FOLDER              what the sets wrote, to standard output
 * </pre>
 */
public final class Answers {

	private static final Map<String, Path> CASES = Map.of("cases", Path.of("bench/cases"), "kept", Path.of("bench/cases/kept-back"));

	private final Path folder;

	private final Server server;

	private final DrugNames names;

	private Answers(Path folder, Server server) {
		this.folder = folder;
		this.server = server;
		this.names = new DrugNames(server);
	}

	public static void main(String[] args) throws IOException {
		switch (args[0]) {
			case "ask" -> new Answers(Path.of(args[2]), new Server(URI.create(args[3]))).ask(args[1]).write(Path.of(args[4]));
			case "masks" -> new Answers(Path.of(args[1]), new Server(URI.create(args[2]))).masks(Path.of(args[3]));
			case "cut" -> cut(new Cut(Path.of(args[1]), Path.of(args[2])), args);
			case "report" -> report(Path.of(args[1]));
			default -> throw new IllegalArgumentException(args[0]);
		}
	}

	private static void cut(Cut cut, String[] args) {
		if (args.length == 4) {
			cut.until(Integer.parseInt(args[3]));
			return;
		}
		int fold = Integer.parseInt(args[4]);
		Cut.Mask[] masks = JsonMapper.shared().readValue(Path.of(args[3]).toFile(), Cut.Mask[].class);
		cut.without(Stream.of(masks).filter((mask) -> mask.fold() == fold).toList());
	}

	private static void report(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			List<SetResult> sets = files.filter((file) -> file.toString().endsWith(".set.json")).sorted().map(SetResult::read).toList();
			System.out.print(new Report(sets).text());
		}
	}

	private void masks(Path file) {
		List<Cut.Mask> masks = labels().stream()
			.map((question) -> new Cut.Mask(Fold.of(question), this.server.disease(question.patient()),
					question.right().stream().flatMap((right) -> right.drugs().stream()).collect(Collectors.toSet())))
			.toList();
		JsonMapper.shared().writeValue(file.toFile(), masks);
	}

	private SetResult ask(String set) throws IOException {
		Civic civic = Civic.read(this.folder, this.names);
		if (CASES.containsKey(set)) {
			return cases(set, civic);
		}
		if (set.startsWith("next-")) {
			int cut = Integer.parseInt(set.substring("next-".length()));
			return questions(set, NextYearQuestions.of(civic, cut), civic.until(cut));
		}
		List<Question> labels = labels();
		if (set.startsWith("masked-")) {
			int fold = Integer.parseInt(set.substring("masked-".length()));
			return questions(set, labels.stream().filter((question) -> Fold.of(question) == fold).toList(), civic.withoutLicences());
		}
		return questions(set, labels, civic);
	}

	/** Those of drugs that are on no market any more are left out. */
	private List<Question> labels() {
		Set<String> off = Table.read(this.folder.resolve("approvals.tsv"))
			.rows()
			.stream()
			.filter((row) -> "DISCONTINUED".equals(row.get("us_marketing_status")) && row.get("eu").isEmpty() && row.get("japan").isEmpty())
			.map((row) -> DrugNames.plain(row.get("label")))
			.collect(Collectors.toSet());
		return new LabelQuestions(Table.read(Path.of("bench/cases/misread-labels.tsv"))).read(this.folder, this.names, off);
	}

	private SetResult cases(String set, Civic civic) throws IOException {
		List<Case> cases = Case.all(CASES.get(set));
		this.names.learn(cases.stream().flatMap(Case::drugs).distinct().toList());
		List<Checks> checks = new ArrayList<>();
		List<Question> questions = new ArrayList<>();
		List<Result> results = new ArrayList<>();
		for (Case of : cases) {
			Answer answer = this.server.answer(of.patient(), this.names);
			checks.add(Checks.of(of, answer, this.names).withFirstCandidates());
			Question question = of.question(this.names);
			if (!question.right().isEmpty()) {
				questions.add(question);
				results.add(Result.of(question, answer));
			}
		}
		return new SetResult(set, others(questions, results, civic), checks);
	}

	private SetResult questions(String set, List<Question> questions, Civic known) {
		List<Result> results = questions.stream().map((question) -> Result.of(question, this.server.question(question.patient(), this.names))).toList();
		return new SetResult(set, others(questions, results, known), List.of());
	}

	private Map<String, List<Result>> others(List<Question> questions, List<Result> results, Civic known) {
		Map<String, List<Result>> all = new LinkedHashMap<>();
		all.put(SetResult.CLEW, results);
		all.put(SetResult.ALTERATION_ONLY, questions.stream().map(this::withoutDisease).toList());
		Baselines baselines = new Baselines(known, this.folder, this.names);
		questions.forEach((question) -> baselines.results(question)
			.forEach((name, result) -> all.computeIfAbsent(name, (absent) -> new ArrayList<>()).add(result)));
		return all;
	}

	private Result withoutDisease(Question question) {
		return question.patient().alterations().isEmpty() ? new Result(question, question.right().stream().map((right) -> 0).toList())
				: Result.of(question, this.server.question(question.patient().withoutDisease(), this.names));
	}

}
