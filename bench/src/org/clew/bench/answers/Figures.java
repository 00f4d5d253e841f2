package org.clew.bench.answers;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/** Means over the questions of a set, with intervals by bootstrap. */
record Figures(String name, int questions, Map<String, double[]> values, int failed, double approved, double investigational) {

	private static final int SAMPLES = 2000;

	static final List<String> COLUMNS = List.of("hit@1", "hit@3", "hit@5", "hit@10", "MRR", "recall@10");

	static Figures of(String name, List<Result> results) {
		Map<String, double[]> values = new LinkedHashMap<>();
		values.put("hit@1", interval(results, (result) -> result.hit(1)));
		values.put("hit@3", interval(results, (result) -> result.hit(3)));
		values.put("hit@5", interval(results, (result) -> result.hit(5)));
		values.put("hit@10", interval(results, (result) -> result.hit(10)));
		values.put("MRR", interval(results, Result::reciprocal));
		values.put("recall@10", interval(results, (result) -> result.recall(10)));
		int right = results.stream().mapToInt((result) -> result.places().size()).sum();
		return new Figures(name, results.size(), values, (int) results.stream().filter((result) -> result.failure() != null).count(),
				(double) results.stream().mapToInt(Result::approved).sum() / Math.max(1, right),
				(double) results.stream().mapToInt(Result::investigational).sum() / Math.max(1, right));
	}

	/** The mean, and the bounds between which 95 of 100 means of samples with replacement lie. */
	private static double[] interval(List<Result> results, ToDoubleFunction<Result> value) {
		double[] each = results.stream().mapToDouble(value).toArray();
		if (each.length == 0) {
			return new double[] { 0, 0, 0 };
		}
		Random random = new Random(1);
		double[] means = new double[SAMPLES];
		for (int sample = 0; sample < SAMPLES; sample++) {
			double sum = 0;
			for (int i = 0; i < each.length; i++) {
				sum += each[random.nextInt(each.length)];
			}
			means[sample] = sum / each.length;
		}
		Arrays.sort(means);
		return new double[] { Arrays.stream(each).average().orElse(0), means[SAMPLES / 40], means[SAMPLES - 1 - SAMPLES / 40] };
	}

}
