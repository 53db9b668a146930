#include "driver/load.h"

#include <algorithm>
#include <map>
#include <set>

#include "base/limits.h"
#include "diag/rules.h"
#include "driver/file.h"
#include "driver/manifest.h"
#include "driver/standard_library.h"
#include "syntax/parse.h"

namespace dstackc::driver {

namespace {

namespace fs = std::filesystem;

std::string_view reason(ReadProblem problem) {
  switch (problem) {
    case ReadProblem::not_found: return "does not exist";
    case ReadProblem::not_a_file: return "is not a regular file";
    case ReadProblem::too_large: return "is too large";
    case ReadProblem::unreadable: return "cannot be read";
  }
  return "";
}

/// Gathers packages and reads their files.
class Loader {
 public:
  Loader(diag::Report& report, Loaded& out) : report_(report), out_(out) {}

  void run(const std::vector<std::string>& paths) {
    for (const std::string& path : paths) input(path);
    // Dependencies are appended while the list is walked.
    for (std::size_t i = 0; i < pending_.size(); ++i) dependencies(i);
    for (std::size_t i = 0; i < pending_.size(); ++i) read_sources(i);
    if (imports_standard_library()) embed_standard_library();
    sort_files();
    out_.inputs.read_file = [roots = out_.roots, files = files_, &read = out_.read](source::SourceId from,
                                                                                    std::string_view path) {
      sema::FileResult result = read_example(roots, files, from, path);
      if (const auto* text = std::get_if<sema::FileText>(&result)) read.insert(text->path);
      return result;
    };
  }

 private:
  struct File {
    fs::path path;
    std::uint32_t package = 0;
  };
  struct Pending {
    Manifest manifest;
    source::SourceId source;  // of the manifest; none for a file on its own
    fs::path root;
    std::string shown;             // the root as people see it
    std::vector<fs::path> single;  // a file without a package
  };

  // ---- Finding packages

  void input(const std::string& path) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (!fs::exists(status)) return bad(path, "does not exist", 3);
    if (fs::is_directory(status)) return folder(path);
    if (!fs::is_regular_file(status)) return bad(path, "is not a regular file", 3);
    if (fs::path(path).extension() != ".dstack")
      return bad(path, "is neither a folder nor a .dstack file", 2);
    const fs::path root = package_above(fs::absolute(path).parent_path());
    if (root.empty())
      single_file(path);
    else if (package(root, shown_root(path, root), true) == none)
      return;
  }

  void folder(const std::string& path) {
    const fs::path root = package_above(fs::absolute(path));
    if (!root.empty()) {
      package(root, root == fs::absolute(path) ? path : shown_root(path, root), true);
      return;
    }
    std::vector<fs::path> below;
    find_packages(path, below, 0);
    for (const fs::path& one : below) package(fs::absolute(one), one.string(), true);
    if (below.empty()) folder_without_package(path);
  }

  // The nearest folder at or above this one that has a manifest.
  static fs::path package_above(fs::path folder) {
    folder = folder.lexically_normal();
    while (true) {
      std::error_code error;
      if (fs::is_regular_file(folder / "dstack.json", error)) return folder;
      if (!folder.has_relative_path() || folder.parent_path() == folder) return {};
      folder = folder.parent_path();
    }
  }

  static void find_packages(const fs::path& folder, std::vector<fs::path>& out, int depth) {
    constexpr int most_depth = 16;
    if (depth > most_depth) return;
    std::error_code error;
    if (fs::is_regular_file(folder / "dstack.json", error)) return out.push_back(folder);
    for (const fs::path& one : entries(folder)) {
      if (fs::is_directory(fs::symlink_status(one, error))) find_packages(one, out, depth + 1);
    }
  }

  static std::vector<fs::path> entries(const fs::path& folder) {
    std::vector<fs::path> list;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
      list.push_back(at->path());
    std::sort(list.begin(), list.end());
    return list;
  }

  // Whether two paths are one file or folder, however they are spelled.
  static bool is_same(const fs::path& a, const fs::path& b) {
    std::error_code error;
    return fs::equivalent(a, b, error);
  }

  static std::string shown_root(const fs::path& path, const fs::path& root) {
    return path.is_absolute() ? root.string()
                              : root.lexically_relative(fs::absolute(".").lexically_normal()).string();
  }

  void single_file(const std::string& path) {
    Pending one;
    one.manifest.name = "file" + std::to_string(pending_.size() + 1);
    one.manifest.sources.clear();
    one.root = fs::absolute(path).lexically_normal().parent_path();
    one.single.emplace_back(path);
    for (Pending& other : pending_) {
      if (other.source.index == 0 && !other.single.empty() && is_same(other.root, one.root)) {
        const bool known = std::any_of(other.single.begin(), other.single.end(),
                                       [&](const fs::path& file) { return is_same(file, path); });
        if (!known) other.single.emplace_back(path);
        return;
      }
    }
    add(std::move(one), true);
  }

  void folder_without_package(const std::string& path) {
    Pending one;
    one.manifest.name = "folder" + std::to_string(pending_.size() + 1);
    one.root = fs::absolute(path).lexically_normal();
    one.shown = path;
    for (const Pending& other : pending_) {
      if (other.source.index == 0 && other.single.empty() && is_same(other.root, one.root)) return;
    }
    add(std::move(one), true);
  }

  static constexpr std::uint32_t none = 0xFFFFFFFFU;

  // The position of the package in this folder; read when it is met for the first time.
  std::uint32_t package(const fs::path& root, const std::string& shown, bool requested) {
    std::error_code error;
    const fs::path real = fs::canonical(root, error);
    if (const auto found = by_root_.find(real); found != by_root_.end()) {
      out_.inputs.packages[found->second].requested |= requested;
      return found->second;
    }
    const fs::path manifest = root / "dstack.json";
    if (!lies_within(manifest, root)) {  // what it says wrong would be quoted from a file elsewhere
      report_.add(diag::source_outside, {}, (fs::path(shown) / "dstack.json").lexically_normal().string());
      return none;
    }
    note_read(fs::path(shown) / "dstack.json");
    auto text = read_file(manifest, limits_.source_bytes);
    if (const auto* problem = std::get_if<ReadProblem>(&text)) {
      bad((fs::path(shown) / "dstack.json").string(), reason(*problem), 3);
      return none;
    }
    Pending one;
    one.source = out_.sources.add((fs::path(shown) / "dstack.json").lexically_normal().string(),
                                  std::move(std::get<std::string>(text)));
    one.manifest = read_manifest(out_.sources[one.source], one.source, report_);
    one.root = root;
    one.shown = shown;
    const std::uint32_t index = add(std::move(one), requested);
    by_root_.emplace(real, index);
    return index;
  }

  std::uint32_t add(Pending one, bool requested) {
    const auto index = static_cast<std::uint32_t>(pending_.size());
    for (const Pending& other : pending_) {
      if (other.manifest.name != one.manifest.name || one.manifest.name.empty()) continue;
      report_.add(diag::two_packages_of_one_name, {one.source, 0, 0}, one.manifest.name)
          .note({other.source, 0, 0}, "the other one");
    }
    sema::PackageInput input;
    input.name = one.manifest.name;
    input.version = one.manifest.version;
    input.base_uri = one.manifest.base_uri;
    input.languages = one.manifest.languages;
    input.standard_library = is_standard_library(one.manifest.name);
    input.requested = requested;
    for (const Manifest::Dependency& dependency : one.manifest.dependencies)
      input.dependencies.push_back(dependency.name);
    out_.inputs.packages.push_back(std::move(input));
    out_.roots.push_back(one.root);
    pending_.push_back(std::move(one));
    return index;
  }

  void dependencies(std::size_t index) {
    // A copy, since reading a package can move the list.
    const std::vector<Manifest::Dependency> list = pending_[index].manifest.dependencies;
    const fs::path root = pending_[index].root;
    const std::string shown = pending_[index].shown;
    for (const Manifest::Dependency& dependency : list) {
      const fs::path folder = (root / dependency.path).lexically_normal();
      std::error_code error;
      if (!fs::is_regular_file(folder / "dstack.json", error)) {
        report_.add(diag::dependency_missing, dependency.at, dependency.path);
        continue;
      }
      const std::uint32_t found =
          package(folder, (fs::path(shown) / dependency.path).lexically_normal().string(), false);
      if (found == none || pending_[found].manifest.name == dependency.name) continue;
      report_.add(diag::dependency_name, dependency.at, dependency.path, pending_[found].manifest.name);
    }
  }

  // ---- Reading sources

  void read_sources(std::size_t index) {
    const std::size_t errors = report_.error_count();
    std::vector<fs::path> files = pending_[index].single;
    for (std::size_t i = 0; i < pending_[index].manifest.sources.size(); ++i) {
      const auto& at = pending_[index].manifest.sources_at;
      collect(pending_[index], pending_[index].manifest.sources[i], i < at.size() ? at[i] : source::Span{},
              files);
    }
    std::sort(files.begin(), files.end());
    files.erase(std::unique(files.begin(), files.end()), files.end());
    if (files.empty() && report_.error_count() == errors)
      report_.add(diag::no_sources, {pending_[index].source, 0, 0}, pending_[index].shown);
    for (const fs::path& file : files) read_source(file, static_cast<std::uint32_t>(index));
  }

  // Files of one entry of "sources", as paths that begin with the shown root.
  void collect(const Pending& package, const std::string& entry, source::Span at,
               std::vector<fs::path>& files) {
    const fs::path place = (package.root / entry).lexically_normal();
    std::error_code error;
    if (!fs::exists(place, error)) {
      diag::Entry& missing = report_.add(diag::source_missing, at, entry);
      if (entry.ends_with("*.dstack")) {
        const std::string folder = fs::path(entry).parent_path().string();
        missing.fix(at, '"' + (folder.empty() ? "." : folder) + '"',
                    "a folder stands for all .dstack files in it");
      }
      return;
    }
    if (fs::path(entry).is_absolute() || !lies_within(place, package.root)) {
      report_.add(diag::source_outside, at, entry);
      return;
    }
    const fs::path shown = (fs::path(package.shown) / entry).lexically_normal();
    if (fs::is_directory(place, error))
      collect_below(shown, package.root, 0, files);
    else
      files.push_back(shown);
  }

  // Nested packages are packages of their own; links are followed only to places inside of the package.
  void collect_below(const fs::path& folder, const fs::path& root, int depth, std::vector<fs::path>& files) {
    constexpr int most_depth = 32;
    std::error_code error;
    note_read(folder);
    for (const fs::path& one : entries(folder.empty() ? "." : folder)) {
      const bool link = fs::is_symlink(fs::symlink_status(one, error));
      if (fs::is_directory(one, error)) {
        const bool nested = fs::is_regular_file(one / "dstack.json", error);
        if (!nested && !link && depth < most_depth) collect_below(one, root, depth + 1, files);
        continue;
      }
      if (one.extension() == ".dstack") files.push_back(one.lexically_normal());
    }
  }

  void read_source(const fs::path& file, std::uint32_t package) {
    if (!lies_within(file, out_.roots[package])) {
      std::error_code error;
      if (fs::exists(file, error)) {
        report_.add(diag::source_outside, {}, file.string());
        return;
      }
    }
    if (out_.inputs.files.size() >= limits_.files) {
      if (!files_full_) report_.add(diag::too_many_files, {}, std::uint64_t{limits_.files});
      files_full_ = true;
      return;
    }
    note_read(file);
    auto text = read_file(file, limits_.source_bytes);
    if (const auto* problem = std::get_if<ReadProblem>(&text)) {
      if (*problem == ReadProblem::too_large)
        report_.add(diag::file_beyond_limit, {}, file.string(), std::uint64_t{limits_.source_bytes});
      else if (*problem == ReadProblem::not_a_file)
        report_.add(diag::not_a_regular_file, {}, file.string());
      else
        bad(file.string(), reason(*problem), 3);
      return;
    }
    std::string& bytes = std::get<std::string>(text);
    input_bytes_ += bytes.size();
    if (input_bytes_ > limits_.input_bytes) {
      if (!input_full_) report_.add(diag::inputs_too_large, {}, std::uint64_t{limits_.input_bytes});
      input_full_ = true;
      return;
    }
    parse(file.string(), std::move(bytes), file, package);
  }

  void parse(std::string shown, std::string text, const fs::path& path, std::uint32_t package) {
    const source::SourceId id = out_.sources.add(std::move(shown), std::move(text));
    files_.resize(std::max<std::size_t>(files_.size(), id.index + 1));
    files_[id.index] = {path, package};
    out_.inputs.files.push_back({syntax::parse(out_.sources[id], id, report_), package});
  }

  // ---- The standard library

  bool imports_standard_library() const {
    for (const sema::FileInput& file : out_.inputs.files) {
      for (const syntax::Import& import : file.unit.imports) {
        if (!import.name_space.parts.empty() && import.name_space.parts.front().text == "dstack") return true;
      }
    }
    return false;
  }

  // Each embedded package that was not loaded from the disk.
  void embed_standard_library() {
    for (const EmbeddedPackage& embedded : standard_library()) {
      const source::SourceId source =
          out_.sources.add(std::string(embedded.manifest.path), std::string(embedded.manifest.text));
      Pending one;
      one.manifest = read_manifest(out_.sources[source], source, report_);
      const bool loaded = std::any_of(pending_.begin(), pending_.end(), [&](const Pending& other) {
        return other.manifest.name == one.manifest.name;
      });
      if (loaded) continue;
      one.source = source;
      const std::uint32_t index = add(std::move(one), false);
      for (const EmbeddedFile& file : embedded.files)
        parse(std::string(file.path), std::string(file.text), {}, index);
    }
  }

  // Files of one package stand in the order of their paths whatever order they were named in.
  void sort_files() {
    std::stable_sort(out_.inputs.files.begin(), out_.inputs.files.end(),
                     [&](const sema::FileInput& a, const sema::FileInput& b) {
                       return std::make_pair(a.package, out_.sources[a.unit.source].path()) <
                              std::make_pair(b.package, out_.sources[b.unit.source].path());
                     });
  }

  static sema::FileResult read_example(const std::vector<fs::path>& roots, const std::vector<File>& files,
                                       source::SourceId from, std::string_view path) {
    constexpr std::uint64_t most = std::uint64_t{1} << 20;
    if (from.index >= files.size() || files[from.index].path.empty())
      return sema::FileProblem::outside_of_package;
    if (path.empty() || path.front() == '/' || path.find('\\') != std::string_view::npos ||
        path.find(':') != std::string_view::npos || path.find('\0') != std::string_view::npos) {
      return sema::FileProblem::outside_of_package;
    }
    const File& file = files[from.index];
    const fs::path place = (file.path.parent_path() / path).lexically_normal();
    std::error_code error;
    if (fs::absolute(place)
            .lexically_normal()
            .lexically_relative(roots[file.package].lexically_normal())
            .string()
            .starts_with("..")) {
      return sema::FileProblem::outside_of_package;
    }
    if (!fs::exists(place, error)) return sema::FileProblem::not_found;
    if (!lies_within(place, roots[file.package])) return sema::FileProblem::outside_of_package;
    auto text = driver::read_file(place, most);
    if (const auto* problem = std::get_if<ReadProblem>(&text)) {
      switch (*problem) {
        case ReadProblem::not_found: return sema::FileProblem::not_found;
        case ReadProblem::not_a_file: return sema::FileProblem::not_a_file;
        case ReadProblem::too_large: return sema::FileProblem::too_large;
        case ReadProblem::unreadable: return sema::FileProblem::unreadable;
      }
    }
    return sema::FileText{std::move(std::get<std::string>(text)), place.string()};
  }

  void note_read(const fs::path& path) {
    std::string name = path.lexically_normal().string();
    if (name.size() > 1 && name.ends_with('/')) name.pop_back();
    out_.read.insert(name.empty() ? "." : std::move(name));
  }

  void bad(std::string path, std::string_view why, int exit_code) {
    out_.bad_paths.push_back({std::move(path), std::string(why), exit_code});
  }

  diag::Report& report_;
  Loaded& out_;
  const Limits limits_;
  std::vector<Pending> pending_;  // parallel to Inputs::packages
  std::map<fs::path, std::uint32_t> by_root_;
  std::vector<File> files_;  // by source index
  std::uint64_t input_bytes_ = 0;
  bool files_full_ = false, input_full_ = false;
};

}  // namespace

void load(const std::vector<std::string>& paths, diag::Report& report, Loaded& out) {
  Loader(report, out).run(paths);
}

}  // namespace dstackc::driver
