package org.clew.ingest.opentargets;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.reader.RowReader;
import dev.hardwood.row.PqList;
import dev.hardwood.row.PqMap;
import dev.hardwood.row.StructAccessor;
import dev.hardwood.schema.ColumnProjection;
import dev.hardwood.schema.SchemaNode;
import org.clew.ingest.Input;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A file of Parquet, of which only the columns that are wanted are read. */
record ParquetColumns(Input input, ParquetFileReader reader) implements Columns {

	private static final JsonMapper MAPPER = new JsonMapper();

	static ParquetColumns open(Input input) {
		try {
			return new ParquetColumns(input, ParquetFileReader.open(InputFile.of(input.path())));
		}
		catch (IOException | RuntimeException ex) {
			throw Columns.unreadable(ex);
		}
	}

	@Override
	public Set<String> names() {
		Set<String> names = new LinkedHashSet<>();
		for (SchemaNode column : this.reader.getFileSchema().getRootNode().children()) {
			names.add(column.name());
		}
		return names;
	}

	@Override
	public void read(Collection<String> wanted, BiConsumer<@Nullable JsonNode, Long> rows) throws IOException {
		Set<String> present = names();
		present.retainAll(Set.copyOf(wanted));
		ColumnProjection projection = ColumnProjection.columns(present.toArray(String[]::new));
		try (RowReader reader = this.reader.buildRowReader().projection(projection).build()) {
			long number = 0;
			while (hasNext(reader)) {
				rows.accept(object(reader), ++number);
			}
		}
		this.input.progress().accept(Files.size(this.input.path()));
	}

	/** Moves on. What the reader throws speaks of a file that it cannot read. */
	private static boolean hasNext(RowReader reader) {
		try {
			if (!reader.hasNext()) {
				return false;
			}
			reader.next();
			return true;
		}
		catch (RuntimeException ex) {
			throw Columns.unreadable(ex);
		}
	}

	private static ObjectNode object(StructAccessor row) {
		ObjectNode object = JsonNodeFactory.instance.objectNode();
		for (int i = 0; i < row.getFieldCount(); i++) {
			String name = row.getFieldName(i);
			object.set(name, json(row.isNull(name) ? null : row.getValue(name)));
		}
		return object;
	}

	private static JsonNode json(@Nullable Object value) {
		return switch (value) {
			case null -> JsonNodeFactory.instance.nullNode();
			case StructAccessor struct -> object(struct);
			case PqList list -> array(list.values());
			case PqMap map -> object(map);
			default -> MAPPER.valueToTree(value);
		};
	}

	private static ArrayNode array(List<?> values) {
		ArrayNode array = JsonNodeFactory.instance.arrayNode();
		values.forEach((value) -> array.add(json(value)));
		return array;
	}

	private static ObjectNode object(PqMap map) {
		ObjectNode object = JsonNodeFactory.instance.objectNode();
		map.getEntries().forEach((entry) -> object.set(String.valueOf(entry.getKey()), json(entry.getValue())));
		return object;
	}

	@Override
	public void close() throws IOException {
		this.reader.close();
	}

}
