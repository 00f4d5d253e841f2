package org.clew.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.clew.atlas.disease.DiseaseParentRow;
import org.clew.atlas.disease.DiseaseRow;
import org.clew.atlas.disease.Diseases;
import org.clew.atlas.implication.ImplicationRow;
import org.clew.atlas.implication.Implications;
import org.clew.atlas.table.AtlasTable;
import org.clew.atlas.table.Published;
import org.clew.atlas.table.SourceRow;
import org.clew.atlas.table.Unjoined;
import org.clew.atlas.target.TargetMemberRow;
import org.clew.atlas.target.TargetRow;
import org.clew.atlas.target.Targets;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Makes the tables of the atlas. To add a table, write a record for its row and a class
 * that reads the publishers' files into rows, and call it in {@link #make()}.
 */
public final class Atlas {

	private final Published published;

	private final Path target;

	private final Unjoined unjoined = new Unjoined();

	private final List<String> written = new ArrayList<>();

	/**
	 * Readies an atlas.
	 * @param sources the folder with the publishers' files
	 * @param target the folder for the tables
	 */
	public Atlas(Path sources, Path target) {
		this.published = new Published(sources);
		this.target = target;
	}

	/**
	 * Makes all tables. The same files make the same bytes.
	 * @return a line for each table, with how many rows it has
	 */
	public List<String> make() {
		write(SourceRow.TABLE, sources());
		Diseases diseases = Diseases.of(this.published, this.unjoined);
		write(DiseaseRow.TABLE, diseases.rows());
		write(DiseaseParentRow.TABLE, diseases.parents());
		Targets targets = Targets.of(this.published, this.unjoined);
		write(TargetRow.TABLE, targets.rows());
		write(TargetMemberRow.TABLE, targets.members());
		write(ImplicationRow.TABLE, Implications.of(this.published, diseases, targets, this.unjoined));
		return List.copyOf(this.written);
	}

	/**
	 * {@return what did not join or was left out: a line for each kind}
	 */
	public List<String> summary() {
		return this.unjoined.summary();
	}

	/**
	 * {@return what did not join or was left out: a line for each thing}
	 */
	public List<String> report() {
		return this.unjoined.lines();
	}

	private <R extends Record> Collection<R> write(AtlasTable<R> table, Collection<R> rows) {
		table.write(this.target, rows);
		this.written.add("%s: %,d rows".formatted(table.file(), rows.size()));
		return rows;
	}

	/** Kept by hand. Those beside newer files win over those that Clew ships. */
	private List<SourceRow> sources() {
		if (Files.exists(this.published.folder().resolve(SourceRow.TABLE.file()))) {
			return SourceRow.TABLE.read(this.published.folder());
		}
		try (InputStream shipped = Atlas.class.getResourceAsStream("/graph-seed/atlas/" + SourceRow.TABLE.file())) {
			if (shipped == null) {
				throw new IllegalStateException("Clew ships no table of sources");
			}
			return SourceRow.TABLE.rows(new String(shipped.readAllBytes(), UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
