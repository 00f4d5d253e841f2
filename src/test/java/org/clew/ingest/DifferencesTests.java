package org.clew.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.clew.claim.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests for {@link Differences}.
 */
class DifferencesTests {

	private static final String BEFORE = """
			thing Disease MONDO:1 name=disease
			thing Disease MONDO:2 name=kidney_cancer synonyms=renal_cancer exact=DOID:2
			thing Disease MONDO:3 name=childhood_kidney_cancer
			link Disease MONDO:2 SUBCLASS_OF Disease MONDO:1
			link Disease MONDO:3 SUBCLASS_OF Disease MONDO:2
			map Disease MONDO:2 EXACT DOID:9
			""";

	@TempDir
	private Path folder;

	@Test
	void countsWhatWasNeverThere() throws IOException {
		Differences differences = Differences.between(new LinesFormat("mondo", "1", 10), null, file("now", BEFORE));
		assertThat(differences.kinds()).containsEntry("Disease", new Tally(3, 0, 0, 0))
			.containsEntry("SUBCLASS_OF", new Tally(2, 0, 0, 0))
			.containsEntry("identifier", new Tally(1, 0, 0, 0));
	}

	@Test
	void countsByKindWhatIsNewOtherGoneAndTheSame() throws IOException {
		String now = BEFORE
			.replace("thing Disease MONDO:3 name=childhood_kidney_cancer\n", "thing Disease MONDO:4 name=new\n")
			.replace("renal_cancer", "cancer_of_the_kidney")
			.replace("link Disease MONDO:3 SUBCLASS_OF Disease MONDO:2\n", "");
		Differences differences = Differences.between(new LinesFormat("mondo", "2", 10), file("before", BEFORE),
				file("now", now));
		assertThat(differences.kinds()).containsEntry("Disease", new Tally(1, 1, 1, 1))
			.containsEntry("SUBCLASS_OF", new Tally(0, 0, 1, 1))
			.containsEntry("identifier", new Tally(0, 0, 0, 1));
		assertThat(differences.lines()).contains(
				"Disease          1 added, 1 changed, 1 removed, 1 unchanged (removed: MONDO:3)",
				"SUBCLASS_OF      0 added, 0 changed, 1 removed, 1 unchanged (removed: MONDO:3 MONDO:2)");
	}

	@Test
	void findsNothingWhereOnlyTheOrderIsAnother() throws IOException {
		String[] lines = BEFORE.split("\n");
		String now = lines[4] + "\n" + lines[2] + "\n" + lines[1] + "\n" + lines[0] + "\n" + lines[5] + "\n" + lines[3]
				+ "\n";
		assertThat(Differences.between(new LinesFormat("mondo", "2", 10), file("before", BEFORE), file("now", now))
			.kinds()).allSatisfy((kind, tally) -> assertThat(tally.changesAnything()).isFalse());
	}

	private Path file(String name, String content) throws IOException {
		return Files.writeString(this.folder.resolve(name), content);
	}

}
