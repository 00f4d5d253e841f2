package org.clew.bench.answers;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.clew.candidate.core.Core;


/**
 * Asks Clew the questions of each set, and writes the report on all of them to standard output.
 *
 * <pre>
 * FOLDER DATA PORT    FOLDER: the tables that the questions are made of; DATA: where the database lies
 * </pre>
 */
public final class Answers {

	private static final Map<String, Path> CASES = Map.of("cases", Path.of("bench/cases"), "kept", Path.of("bench/cases/kept-back"));

	private final Path folder;

	private final Clew clew;

	private final Server server;

	private final DrugNames names;

	private Answers(Path folder, Clew clew, int port) {
		this.folder = folder;
		this.clew = clew;
		this.server = new Server(URI.create("http://127.0.0.1:" + port + "/graphql"));
		this.names = new DrugNames(this.server);
	}

	public static void main(String[] args) throws IOException {
		int port = Integer.parseInt(args[2]);
		PrintStream out = System.out;
		System.setOut(System.err);
		try (Clew clew = Clew.start(port, args[1])) {
			out.print(new Report(new Answers(Path.of(args[0]), clew, port).sets()).text());
		}
	}

	private List<SetResult> sets() throws IOException {
		Civic civic = Civic.read(this.folder, this.names);
		List<Question> labels = labels();
		List<SetResult> sets = new ArrayList<>();
		sets.add(questions("labels", this.clew.whole(), labels, civic));
		for (String set : List.of("cases", "kept")) {
			sets.add(cases(set, civic));
		}
		for (int cut : NextYearQuestions.CUTS) {
			sets.add(questions("next-" + cut, new Cut(this.clew.whole()).until(cut), NextYearQuestions.of(civic, cut), civic.until(cut)));
		}
		for (int fold = 0; fold < Fold.FOLDS; fold++) {
			int which = fold;
			List<Question> part = labels.stream().filter((question) -> Fold.of(question) == which).toList();
			sets.add(masked("masked-" + fold, new Cut(this.clew.whole()).without(part.stream().map(this::mask).toList()), part, civic.withoutLicences()));
		}
		return sets;
	}

	private Cut.Mask mask(Question question) {
		return new Cut.Mask(this.server.disease(question.patient()),
				question.right().stream().flatMap((right) -> right.drugs().stream()).collect(Collectors.toSet()));
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
			Answer answer = this.clew.answer(this.clew.whole(), of.patient(), this.names);
			checks.add(Checks.of(of, answer, this.names).withFirstCandidates());
			Question question = of.question(this.names);
			if (!question.right().isEmpty()) {
				questions.add(question);
				results.add(Result.of(question, answer));
			}
		}
		return new SetResult(set, others(this.clew.whole(), questions, results, civic, this.clew::answer), checks);
	}

	private SetResult questions(String set, Core core, List<Question> questions, Civic known) {
		return new SetResult(set, others(core, questions, ask(core, questions), known, this.clew::question), List.of());
	}

	/** What else is licensed for the disease, whatever the alteration, is right too; so the place without it is told as well. */
	private SetResult masked(String set, Core core, List<Question> questions, Civic known) {
		SetResult result = questions(set, core, questions, known);
		result.results().put(SetResult.UNLICENSED, questions.stream()
			.map((question) -> Result.of(question, this.clew.question(core, question.patient(), this.names).unlicensed()))
			.toList());
		return result;
	}

	private List<Result> ask(Core core, List<Question> questions) {
		return questions.stream().map((question) -> Result.of(question, this.clew.question(core, question.patient(), this.names))).toList();
	}

	/** @param asking what is a miss: a case is asked whatever of it was left out, a question of a table is not */
	private Map<String, List<Result>> others(Core core, List<Question> questions, List<Result> results, Civic known, Asking asking) {
		Map<String, List<Result>> all = new LinkedHashMap<>();
		all.put(SetResult.CLEW, results);
		all.put(SetResult.ALTERATION_ONLY, questions.stream().map((question) -> withoutDisease(core, question)).toList());
		for (Ablation ablation : Ablation.values()) {
			Core silent = ablation.of(core);
			all.put(ablation.title(), questions.stream().map((question) -> Result.of(question, asking.answer(silent, question.patient(), this.names))).toList());
		}
		Baselines baselines = new Baselines(known, this.folder, this.names);
		questions.forEach((question) -> baselines.results(question)
			.forEach((name, result) -> all.computeIfAbsent(name, (absent) -> new ArrayList<>()).add(result)));
		return all;
	}

	private Result withoutDisease(Core core, Question question) {
		return question.patient().alterations().isEmpty() ? new Result(question, question.right().stream().map((right) -> 0).toList())
				: Result.of(question, this.clew.question(core, question.patient().withoutDisease(), this.names));
	}

	@FunctionalInterface
	private interface Asking {

		Answer answer(Core core, Patient patient, DrugNames names);

	}

}
