package dev.downbeat.wiring.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The catalogue, part: what a workflow interface may be and have. */
public final class WorkflowProblems {

    private WorkflowProblems() {}

    private static Problem problem(Code code, Place place, String fact, String... details) {
        return new Problem(code, place.site(), place.words() + ": " + fact, List.of(details));
    }

    public static Problem notInterface(Place type, String kind) {
        return problem(
                Code.WORKFLOW_NOT_INTERFACE,
                type,
                "@Workflow is for interfaces; this is " + kind,
                "Every method of the interface is one task of the workflow; nothing implements it");
    }

    public static Problem generic(Place type) {
        return problem(
                Code.WORKFLOW_GENERIC,
                type,
                "a workflow interface has no type parameters",
                "The definition has to know the type of every input and result");
    }

    public static Problem extendsOther(Place type, String other) {
        return problem(
                Code.WORKFLOW_EXTENDS,
                type,
                "a workflow interface extends nothing, but this one extends " + other,
                "Its methods are its tasks in source order; inherited ones would have no place in it");
    }

    public static Problem runMissing(Place type) {
        return problem(
                Code.RUN_MISSING,
                type,
                "no method is marked @Run",
                "One method says what goes in and what comes out: @Run Receipt fulfil(OrderInfo order);");
    }

    public static Problem runTwice(Place method, String first) {
        return problem(Code.RUN_TWICE, method, "a workflow has one @Run method, and " + first + " is it");
    }

    public static Problem outputTwice(Place method, String other) {
        return problem(
                Code.OUTPUT_TWICE, method, "the result is said twice, here and by " + other, "Keep one of the two");
    }

    public static Problem outputShape(Place method, String type) {
        return problem(
                Code.OUTPUT_SHAPE,
                method,
                "@Output puts a record or POJO together, but the result is "
                        + (type.equals("void") ? "void" : WiringProblems.withArticle(type)),
                type.equals("void")
                        ? "Take this method out, or give the @Run method a return type"
                        : "Say where the result comes from at the @Run method: @Run @From(\"…\")");
    }

    public static Problem outputReturns(Place method, String declared, String run, String runType) {
        return problem(
                Code.OUTPUT_SHAPE,
                method,
                "returns " + declared + ", but the @Run method " + run + " returns " + runType,
                "The two have the same return type");
    }

    public static Problem resultUnset(Place run, String type, Optional<String> suggestion) {
        List<String> details = new ArrayList<>();
        suggestion.ifPresent(step -> details.add("Did you mean @Run @From(\"" + step + "\")?"));
        details.add("Put @From(\"…\") on the method, or add an @Output method");
        return new Problem(
                Code.RESULT_UNSET,
                run.site(),
                run.words() + ": returns " + type + ", but nothing says where that comes from",
                details);
    }

    public static Problem resultOfVoid(Place run) {
        return problem(
                Code.OUTPUT_SHAPE,
                run,
                "returns void, so nothing takes the result that @From names",
                "Give the method a return type, or take @From out");
    }

    public static Problem versionInvalid(Place type, int version) {
        return problem(Code.VERSION_INVALID, type, "version is " + version + "; versions begin at 1");
    }

    public static Problem workflowTaken(Place type, String name, int version, String other) {
        return problem(
                Code.WORKFLOW_TAKEN,
                type,
                "the workflow " + name + " version " + version + " is declared by " + other + " already",
                "Give one of them another name or version");
    }

    public static Problem notATask(Place method) {
        return problem(
                Code.NOT_A_TASK,
                method,
                "no annotation says what task this method is",
                "Most often it is a step of a worker: @Step(Worker.class)",
                "A method that is no task is static or default");
    }

    public static Problem twoForms(Place method, String first, String second) {
        return problem(
                Code.TWO_FORMS,
                method,
                "@" + first + " and @" + second + " contradict: a method is one thing",
                "Keep one of the two");
    }

    public static Problem noResult(Place method, String annotation, String type) {
        return problem(
                Code.RETURN_MISMATCH,
                method,
                "@" + annotation + " gives no result, but the method returns " + type,
                "Declare: void " + method.words() + "(…)");
    }

    public static Problem timeoutPolicy(Place type, String policy) {
        return problem(
                Code.OPTION_IGNORED,
                type,
                "timeoutPolicy " + policy + " is for tasks",
                "A workflow knows TIME_OUT_WORKFLOW and ALERT_ONLY");
    }

    public static Problem wiredTwice(Place input, String first, String second) {
        return problem(
                Code.TWO_FORMS,
                input,
                "@" + first + " and @" + second + " contradict: a value has one source",
                "Keep one of the two");
    }

    public static Problem nameTaken(Place place, String name, String other) {
        return problem(
                Code.NAME_TAKEN,
                place,
                "the name \"" + name + "\" is taken by " + other,
                "Paths could not tell the two apart; give one of them another name");
    }

    public static Problem nameFixed(Place place, String name) {
        return problem(
                Code.NAME_TAKEN,
                place,
                "the name \"" + name + "\" is taken: in every workflow a path can begin with it",
                "\"workflow\" is the execution, \"variables\" are its variables, \"secrets\" and \"env\" are the"
                        + " server's");
    }

    public static Problem nameReserved(Place place, String name) {
        return problem(
                Code.NAME_TAKEN,
                place,
                "the engine reads the input \"" + name + "\" of such a task itself",
                "Give the parameter another name");
    }

    public static Problem timeoutPolicyAlone(Place type, String policy) {
        return problem(
                Code.OPTION_IGNORED,
                type,
                "timeoutPolicy " + policy + " has no effect without a timeout",
                "Say when: timeout = \"1h\"");
    }

    public static Problem referenceInvalid(Place place, String reference, String reason) {
        return problem(Code.REFERENCE_INVALID, place, "\"" + reference + "\" is no reference name: " + reason);
    }

    public static Problem nameInvalid(Place place, String name, String reason) {
        return problem(Code.NAME_INVALID, place, "\"" + name + "\" is no name for the server: " + reason);
    }

    public static Problem parameterNamesMissing(Place place, String type) {
        return problem(
                Code.PARAMETER_NAMES_MISSING,
                place,
                "the class file of " + type + " has no parameter names, and its generated companion is not there",
                "Compile " + type + " with Downbeat's processor, or with -parameters");
    }
}
