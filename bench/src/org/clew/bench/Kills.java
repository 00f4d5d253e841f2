package org.clew.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;

import org.clew.fetch.LocalPublisher;
import org.clew.fetch.Publishers;

/**
 * Kills what writes, each kind in turn: a seeding, an import, an update from a server that plays the publisher, a restoring,
 * and a server that takes studies in. Fails if anything that was acknowledged is lost, if a part of anything is seen, if a
 * start fails, or if the same work once more leaves another graph.
 * <p>
 * Arguments: how many kills, a folder to work in, a seed of the random numbers; then the command that starts Clew.
 */
public final class Kills {

	private static final int TERMS = 3_000;

	private Kills() {
	}

	public static void main(String[] arguments) throws Exception {
		int count = Integer.parseInt(arguments[0]);
		Path folder = Files.createDirectories(Path.of(arguments[1]));
		Random random = new Random(Long.parseLong(arguments[2]));
		Processes processes = new Processes(List.of(arguments).subList(3, arguments.length), folder.resolve("clew.log"));
		Path terms = Files.writeString(folder.resolve("doid.obo"), terms());
		Path backup = folder.resolve("clew.backup");
		Path backedUp = folder.resolve("backed-up");
		processes.run(List.of("import", "obo", terms.toString(), "--directory", backedUp.toString()));
		processes.run(List.of("backup", backup.toString(), "--directory", backedUp.toString()));
		List<String> wrong = new ArrayList<>();
		try (LocalPublisher publisher = new LocalPublisher()) {
			Publishers.files().stream().filter((file) -> file.publisher().equals("doid")).forEach((file) -> publisher.publish(file.address(), terms()));
			List<String> update = List.of("update", "doid", "--mirror", publisher.address().toString(), "--folder", folder.resolve("update/publishers").toString());
			List<KilledCommand> commands = List.of(
					new KilledCommand("import", processes, folder, List.of("import", "obo", terms.toString()), random),
					new KilledCommand("update", processes, folder, update, random),
					new KilledCommand("restore", processes, folder, List.of("restore", backup.toString()), random),
					new KilledCommand("seed", processes, folder, List.of("seed"), random));
			KilledServer server = new KilledServer(processes, folder.resolve("mutations"), random);
			List<Callable<List<String>>> turns = new ArrayList<>();
			turns.add(server::kill);
			commands.forEach((command) -> turns.add(command::kill));
			for (int i = 0; i < count; i++) {
				List<String> found = turns.get(i % turns.size()).call();
				found.forEach(System.out::println);
				wrong.addAll(found);
				System.out.printf("killed %d of %d%n", i + 1, count);
			}
			wrong.addAll(server.end());
			commands.forEach(KilledCommand::print);
		}
		System.out.println(wrong.size() + " wrong");
		System.exit(wrong.isEmpty() ? 0 : 1);
	}

	/** Diseases under one another, with names and identifiers of no meaning. */
	private static String terms() {
		StringBuilder terms = new StringBuilder("format-version: 1.2\ndata-version: doid/releases/2026-09-30/doid.obo\nontology: doid\n");
		for (int i = 1; i <= TERMS; i++) {
			terms.append("\n[Term]\nid: DOID:%d\nname: generated disease %d\n".formatted(9_000_000 + i, i));
			if (i > 1) {
				terms.append("is_a: DOID:%d\n".formatted(9_000_000 + i / 2));
			}
		}
		return terms.toString();
	}

}
