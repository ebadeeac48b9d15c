/** The annotations of Downbeat: what a user writes on worker and workflow interfaces. */
module dev.downbeat.annotation {
    exports dev.downbeat.annotation;
}
