package dev.downbeat.wiring.model;

import dev.downbeat.wiring.problem.Site;

/**
 * One input of a task as its step gives it: a parameter of the method.
 *
 * @param name the parameter's name, which is the input's key
 * @param shape the parameter's shape
 * @param wire where its value comes from
 * @param site the parameter
 */
public record Argument(String name, JsonShape shape, Wire wire, Site site) {}
