#include "pattern/category.h"

#include <algorithm>
#include <array>
#include <vector>

namespace dstackc::pattern {
namespace {

#include "pattern/categories.inc"

constexpr std::uint32_t bit(Category category) { return 1U << static_cast<unsigned>(category); }
template <class... Rest>
constexpr std::uint32_t bits(Rest... categories) {
  return (bit(categories) | ...);
}

// What RFC 9485 lists, in its order. `C` leaves out `Cs`: no text holds a surrogate.
constexpr std::array groups = {
    CategoryGroup{"L", bits(Category::ll, Category::lm, Category::lo, Category::lt, Category::lu)},
    CategoryGroup{"Ll", bit(Category::ll)},
    CategoryGroup{"Lm", bit(Category::lm)},
    CategoryGroup{"Lo", bit(Category::lo)},
    CategoryGroup{"Lt", bit(Category::lt)},
    CategoryGroup{"Lu", bit(Category::lu)},
    CategoryGroup{"M", bits(Category::mc, Category::me, Category::mn)},
    CategoryGroup{"Mc", bit(Category::mc)},
    CategoryGroup{"Me", bit(Category::me)},
    CategoryGroup{"Mn", bit(Category::mn)},
    CategoryGroup{"N", bits(Category::nd, Category::nl, Category::no)},
    CategoryGroup{"Nd", bit(Category::nd)},
    CategoryGroup{"Nl", bit(Category::nl)},
    CategoryGroup{"No", bit(Category::no)},
    CategoryGroup{"P", bits(Category::pc, Category::pd, Category::pe, Category::pf, Category::pi,
                            Category::po, Category::ps)},
    CategoryGroup{"Pc", bit(Category::pc)},
    CategoryGroup{"Pd", bit(Category::pd)},
    CategoryGroup{"Pe", bit(Category::pe)},
    CategoryGroup{"Pf", bit(Category::pf)},
    CategoryGroup{"Pi", bit(Category::pi)},
    CategoryGroup{"Po", bit(Category::po)},
    CategoryGroup{"Ps", bit(Category::ps)},
    CategoryGroup{"Z", bits(Category::zl, Category::zp, Category::zs)},
    CategoryGroup{"Zl", bit(Category::zl)},
    CategoryGroup{"Zp", bit(Category::zp)},
    CategoryGroup{"Zs", bit(Category::zs)},
    CategoryGroup{"S", bits(Category::sc, Category::sk, Category::sm, Category::so)},
    CategoryGroup{"Sc", bit(Category::sc)},
    CategoryGroup{"Sk", bit(Category::sk)},
    CategoryGroup{"Sm", bit(Category::sm)},
    CategoryGroup{"So", bit(Category::so)},
    CategoryGroup{"C", bits(Category::cc, Category::cf, Category::cn, Category::co)},
    CategoryGroup{"Cc", bit(Category::cc)},
    CategoryGroup{"Cf", bit(Category::cf)},
    CategoryGroup{"Cn", bit(Category::cn)},
    CategoryGroup{"Co", bit(Category::co)},
};

constexpr char32_t run_first(std::uint32_t run) { return run >> 5; }
constexpr std::uint32_t run_category(std::uint32_t run) { return run & 31U; }

}  // namespace

CategoryGroup category_group(std::string_view name) {
  const auto* const found = std::ranges::find(groups, name, &CategoryGroup::name);
  return found == groups.end() ? CategoryGroup{} : *found;
}

CodeSet category_set(const CategoryGroup& group) {
  std::vector<CodeRange> ranges;
  for (std::size_t at = 0; at < category_runs.size(); ++at) {
    if ((group.categories >> run_category(category_runs[at]) & 1U) == 0) continue;
    const char32_t end = at + 1 < category_runs.size() ? run_first(category_runs[at + 1]) : 0x110000;
    ranges.push_back({run_first(category_runs[at]), end - 1});
  }
  return CodeSet(std::move(ranges));
}

Category category_of(char32_t code) {
  const auto* const after =
      std::ranges::upper_bound(category_runs, code, {}, [](std::uint32_t run) { return run_first(run); });
  return static_cast<Category>(run_category(*(after - 1)));
}

std::string_view unicode_version() { return table_version; }

}  // namespace dstackc::pattern
